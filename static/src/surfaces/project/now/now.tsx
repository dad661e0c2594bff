import './now.css';
import Heading from '@atlaskit/heading';
import { useEffect } from 'react';
import { Legend } from '../../../parts/legend';
import { useOkrs } from '../okrs-context';
import { ReadOnlyLine } from '../read-only-line';
import { findingsBySubject } from './findings-by-subject';
import { NotHere } from './not-here';
import { OkrTable } from './okr-table';
import { showRow } from './row-focus';
import { SetRemarks } from './set-remarks';
import { Shortcuts } from './shortcuts';
import { Unreadable } from './unreadable';
import { useCollapsed } from './use-collapsed';
import { Week } from './week';

/** Where the team stands this week: the week and its counts, then every objective, calmly. */
export function Now({ onReload }: { onReload(): void }) {
  const { view, people, shown } = useOkrs();
  const collapsed = useCollapsed();
  const findings = findingsBySubject(view, people);
  const { key } = view.team;
  const { id } = view.cycle;
  useEffect(() => {
    if (shown !== undefined) showRow(shown);
  }, [shown, key, id]);
  return (
    <>
      <Week />
      <ReadOnlyLine />
      <NotHere />
      <SetRemarks findings={findings.get(key) ?? []} />
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
