import './now.css';
import Heading from '@atlaskit/heading';
import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { Legend } from '../../../parts/legend';
import { useLinkedSummaries } from '../key-result/use-linked-summaries';
import { useOkrs } from '../okrs-context';
import { ReadOnlyLine } from '../read-only-line';
import { findingsBySubject } from './findings-by-subject';
import { MeasuringWaits } from './measuring-waits';
import { NeedsAttention } from './needs-attention';
import { nothingFound } from './nothing-found';
import { NotHere } from './not-here';
import { OkrTable } from './okr-table';
import { showRow } from './row-focus';
import { SetRemarks } from './set-remarks';
import { Shortcuts } from './shortcuts';
import { Unreadable } from './unreadable';
import { useAttention } from './use-attention';
import { useCollapsed } from './use-collapsed';
import { Week } from './week';

/** Where the team stands this week: the week and its counts, what needs attention, then every objective, calmly. */
export function Now({ onReload }: { onReload(): void }) {
  const { view, people, coach, shown } = useOkrs();
  const collapsed = useCollapsed();
  const linkedOf = useLinkedSummaries(view.objectives.flatMap(({ keyResults }) => keyResults));
  const findings = findingsBySubject(view, people, coach, linkedOf);
  const lines = useAttention(findings);
  const { key } = view.team;
  const { id } = view.cycle;
  useEffect(() => {
    if (shown !== undefined) showRow(shown);
  }, [shown, key, id]);
  const reveal = (row: string) => {
    const objective = view.objectives.find(({ keyResults }) => keyResults.some(({ keyResult }) => keyResult.key === row));
    // The row has to stand there before it can take the focus.
    if (objective) flushSync(() => collapsed.set([objective.objective.key], false));
    showRow(row);
  };
  return (
    <>
      <Week />
      <ReadOnlyLine />
      <NotHere />
      <NeedsAttention lines={lines} onReveal={reveal} />
      <MeasuringWaits />
      <SetRemarks findings={findings.get(key) ?? nothingFound} />
      {view.unreadable.length > 0 && <Unreadable keys={view.unreadable} onReload={onReload} />}
      <section>
        <div className="now-objectives">
          <Heading size="xsmall" as="h2">
            Objectives
          </Heading>
          <span className="now-badge">{view.objectives.length + view.unreadable.length}</span>
          <Legend />
        </div>
        <OkrTable findings={findings} collapsed={collapsed} onReload={onReload} />
      </section>
      <Shortcuts collapsed={collapsed} />
    </>
  );
}
