import type { Frame } from '../../data/frame';
import { LoadingOkrs } from './loading-okrs';
import { NoCycle } from './no-cycle';
import { NoTeam } from './no-team';
import { NotLoaded } from './not-loaded';
import { TeamOkrs } from './team-okrs';
import { type PageHistory, usePlace } from './use-place';
import { useProject } from './use-project';

interface Props {
  projectId: string;
  frame: Frame;
  history: PageHistory | null;
}

/** A project's OKRs at the place that the address names. */
export function ProjectOkrs({ projectId, frame, history }: Props) {
  const [place, go] = usePlace(projectId, history);
  const { data, error, refetch, isPlaceholderData, change } = useProject(projectId, place);
  if (data === undefined) {
    if (error === null) return <LoadingOkrs />;
    return <NotLoaded error={error} onRetry={() => void refetch()} onLeave={() => go({})} />;
  }
  switch (data.kind) {
    case 'no-team':
      return <NoTeam />;
    case 'no-cycle':
      return <NoCycle />;
    case 'team':
      return (
        <TeamOkrs
          view={data}
          place={place}
          projectId={projectId}
          locale={frame.locale}
          waiting={isPlaceholderData}
          onGo={go}
          onChange={change}
          onReload={() => void refetch()}
        />
      );
  }
}
