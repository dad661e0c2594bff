import { lazy, Suspense } from 'react';
import { useCoach } from '../../data/coach';
import type { Frame } from '../../data/frame';
import { LoadingOkrs } from './loading-okrs';
import { NoCycle } from './no-cycle';
import { NoTeam } from './no-team';
import { NotLoaded } from './not-loaded';
import { NotVisible } from './not-visible';
import { isKeyResult, teamOfKey, type Place } from './place';
import { TeamOkrs } from './team-okrs';
import { type PageHistory, usePlace } from './use-place';
import { useProject } from './use-project';

const KeyResultPage = lazy(async () => ({ default: (await import('./key-result/key-result-page')).KeyResultPage }));

interface Props {
  projectId: string;
  frame: Frame;
  history: PageHistory | null;
}

/** A project's OKRs at the place that the address names: a team's cycle, or one key result. */
export function ProjectOkrs({ projectId, frame, history }: Props) {
  const [place, go] = usePlace(projectId, history);
  if (!isKeyResult(place.row)) return <TeamAt place={place} projectId={projectId} frame={frame} onGo={go} />;
  const { row } = place;
  const back = (cycle = place.cycle) => go({ team: teamOfKey(row), ...(cycle === undefined ? {} : { cycle }) });
  return (
    <Suspense fallback={<LoadingOkrs />}>
      <KeyResultPage key={row} keyResult={row} projectId={projectId} frame={frame} onGo={go} onBack={back} />
    </Suspense>
  );
}

interface TeamProps {
  place: Place;
  projectId: string;
  frame: Frame;
  onGo(place: Place): void;
}

function TeamAt({ place, projectId, frame, onGo }: TeamProps) {
  const { data, error, refetch, isPlaceholderData, change } = useProject(projectId, place);
  const coach = useCoach();
  if (data === undefined || coach === null) {
    if (data !== undefined || error === null) return <LoadingOkrs />;
    return <NotLoaded error={error} onRetry={() => void refetch()} onLeave={() => onGo({})} />;
  }
  switch (data.kind) {
    case 'no-team':
      return <NoTeam />;
    case 'hidden':
      return <NotVisible />;
    case 'no-cycle':
      return <NoCycle />;
    case 'team':
      return (
        <TeamOkrs
          view={data}
          coach={coach}
          place={place}
          projectId={projectId}
          locale={frame.locale}
          waiting={isPlaceholderData}
          onGo={onGo}
          onChange={change}
          onReload={() => void refetch()}
        />
      );
  }
}
