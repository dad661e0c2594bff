import { lazy, Suspense, useState } from 'react';
import type { KeyResultPage } from '../../../../../src/contract/key-result-page';
import type { KeyResultView } from '../../../../../src/contract/views';
import type { Frame } from '../../../data/frame';
import { usePeople } from '../../../data/people';
import { InView } from '../../../parts/in-view';
import { OutcomeAndWork } from '../../../parts/outcome-and-work';
import { keyResultRow } from '../../../showing/key-result-row';
import { useAnnouncement } from '../use-announcement';
import { useMeasureNow } from '../use-measure-now';
import { useRights } from '../use-rights';
import { ChangeLog } from './change-log';
import { Charts } from './charts';
import { CheckInFeed } from './check-in-feed';
import { LinkedIssues } from './linked-issues';
import { PageHead } from './page-head';
import { Provenance } from './provenance';

const CheckInDialog = lazy(async () => ({ default: (await import('../../../parts/check-in-dialog')).CheckInDialog }));

interface Props {
  page: KeyResultPage;
  projectId: string;
  frame: Frame;
  onTaken(view: KeyResultView): void;
  onReload(): void;
}

/** All of a key result's page that needs its numbers. */
export function KeyResultContent({ page, projectId, frame, onTaken, onReload }: Props) {
  const { view, thresholds } = page;
  const { key } = view.keyResult;
  const [chosen, choose] = useState<string | null>(null);
  const [checksIn, setChecksIn] = useState(false);
  const [announcement, announce] = useAnnouncement();
  const rights = useRights(page, projectId);
  const people = usePeople(accountsIn(page));
  const calendar = { now: page.now, zone: page.zone, locale: frame.locale };
  const row = keyResultRow(view, thresholds, calendar);
  const taken = (what: string) => (saved: KeyResultView) => {
    onTaken(saved);
    announce(`${key} ${what}`);
  };
  const measure = useMeasureNow(taken('measured'));
  const asked = view.keyResult.measure.kind !== 'typed' || view.state.issues.length > 0;
  const open = view.keyResult.life.kind === 'open';
  const again = rights.write && asked && open ? { label: 'Measure now', onPress: () => measure.measureNow(key), busy: measure.measuring(key) } : undefined;
  const said = page.checkIns?.entries ?? [];
  const mayCheckIn = open && rights.checkIn(view, { owner: page.objective?.owner });
  return (
    <>
      <PageHead page={page} row={row} calendar={calendar} people={people} again={again} onCheckIn={mayCheckIn ? () => setChecksIn(true) : undefined} />
      <div className="kr-columns">
        <div className="kr-main">
          <OutcomeAndWork label={row.label} outcome={row.outcome} work={row.work} numbers={row.texts} scale={row.scale} names={{ outcome: 'Outcome', work: 'Work' }} />
          <Charts page={page} said={said} chosen={chosen} calendar={calendar} onChoose={choose} />
        </div>
        <div className="kr-side">
          <Provenance page={page} calendar={calendar} people={people} siteUrl={frame.siteUrl} again={again} />
          <CheckInFeed page={page} calendar={calendar} people={people} chosen={chosen} onReload={onReload} />
        </div>
        <div className="kr-rest">
          <LinkedIssues view={view} siteUrl={frame.siteUrl} />
          <ChangeLog page={page} calendar={calendar} people={people} onReload={onReload} />
        </div>
      </div>
      {checksIn && (
        <InView>
          <Suspense fallback={null}>
            <CheckInDialog view={view} thresholds={thresholds} calendar={calendar} onClose={() => setChecksIn(false)} onSaved={taken('checked in')} />
          </Suspense>
        </InView>
      )}
      {announcement}
    </>
  );
}

function accountsIn({ view, team, checkIns, changes }: KeyResultPage): Array<string | undefined> {
  const { reading, lastCheckIn } = view.state;
  const typed = reading?.source === 'check-in' ? reading.by : undefined;
  const spoke = (checkIns?.entries ?? []).map(({ by }) => by);
  const changed = (changes?.entries ?? []).map(({ by }) => by);
  return [team.lead, view.keyResult.owner, typed, lastCheckIn?.by, ...spoke, ...changed];
}
