import './project-surface.css';
import { LoadingOkrs } from './loading-okrs';
import { NotLoaded } from './not-loaded';
import { ProjectOkrs } from './project-okrs';
import { useStart } from './use-start';

/** The OKRs page of a Jira project. */
export function ProjectSurface() {
  const { data, error, refetch } = useStart();
  return (
    <main className="project">
      {data ? data.frame.projectId !== null && <ProjectOkrs {...data} projectId={data.frame.projectId} /> : null}
      {!data && !error && <LoadingOkrs />}
      {(error ?? data?.frame.projectId === null) && <NotLoaded error={error} onRetry={() => void refetch()} />}
    </main>
  );
}
