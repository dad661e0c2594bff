import './key-result-page.css';
import { useEffect, useRef } from 'react';
import { useCoach } from '../../../data/coach';
import { CallFailed } from '../../../data/call';
import type { Frame } from '../../../data/frame';
import { Message } from '../../../parts/message';
import { WayLink } from '../../../parts/way-link';
import type { Place } from '../place';
import { KeyResultBones } from './key-result-bones';
import { KeyResultContent } from './key-result-content';
import { useKeyResult } from './use-key-result';

interface Props {
  keyResult: string;
  projectId: string;
  frame: Frame;
  onGo(place: Place): void;
  /** Back to the team's OKRs of a cycle, the one in the address unless told. */
  onBack(cycle?: string): void;
}

/** A key result on a page of its own: where its value stands against what was expected, and where the number is from. */
export function KeyResultPage({ keyResult, projectId, frame, onGo, onBack }: Props) {
  const { data, error, refetch, take } = useKeyResult(keyResult);
  // The page is shown once, with its findings.
  const coach = useCoach();
  const top = useRef<HTMLDivElement>(null);
  // The row or link that led here is gone; reading goes on at the top.
  useEffect(() => top.current?.focus({ preventScroll: true }), [keyResult]);
  return (
    <div ref={top} className="kr" tabIndex={-1}>
      <nav className="kr-back" aria-label="Breadcrumb">
        <WayLink way={{ label: 'Back to OKRs', onPress: () => onBack(data?.cycle.id) }} />
        {data?.objective && (
          <>
            <span aria-hidden="true">/</span>
            <ObjectiveLink page={data} onGo={onGo} />
          </>
        )}
      </nav>
      {data && coach && <KeyResultContent page={data} projectId={projectId} frame={frame} onTaken={take} onReload={() => void refetch()} />}
      {((!data && !error) || (data && !coach)) && <KeyResultBones />}
      {!data && error && <NotLoaded keyResult={keyResult} error={error} onRetry={() => void refetch()} />}
    </div>
  );
}

function ObjectiveLink({ page, onGo }: { page: NonNullable<ReturnType<typeof useKeyResult>['data']>; onGo: Props['onGo'] }) {
  const { objective, team, cycle } = page;
  if (!objective) return null;
  return <WayLink way={{ label: `${objective.key} ${objective.title}`, onPress: () => onGo({ team: team.key, cycle: cycle.id, row: objective.key }) }} />;
}

function NotLoaded({ keyResult, error, onRetry }: { keyResult: string; error: Error; onRetry(): void }) {
  const failure = error instanceof CallFailed ? error.failure : null;
  const gone = failure?.code === 'NOT_FOUND';
  return (
    <Message title={gone ? `${keyResult} does not exist or is not visible to you.` : `${keyResult} could not be loaded.`} live="assertive" {...(gone ? {} : { action: { label: 'Try again', onPress: onRetry } })}>
      {gone ? 'Either no key result was given this key, or its team’s OKRs are visible only to people of the team’s projects.' : failure ? `${failure.message} ${failure.hint}` : 'Jira answered late. Nothing was lost.'}
    </Message>
  );
}
