import { useState } from 'react';
import type { KeyResultPage } from '../../../../../src/contract/key-result-page';
import type { KeyResultView } from '../../../../../src/contract/views';
import type { Frame } from '../../../data/frame';
import { usePeople } from '../../../data/people';
import { useMeasuring } from '../../../data/use-measuring';
import { showMeasuredLater, showNotMeasured } from '../../../parts/measuring-flags';
import { OutcomeAndWork } from '../../../parts/outcome-and-work';
import { useCheckIns } from '../../../parts/use-check-ins';
import { keyResultRow } from '../../../showing/key-result-row';
import { useAnnouncement } from '../use-announcement';
import { useRights } from '../use-rights';
import { ChangeLog } from './change-log';
import { Charts } from './charts';
import { CheckInFeed } from './check-in-feed';
import { LinkedIssues } from './linked-issues';
import { PageHead } from './page-head';
import { Provenance } from './provenance';

interface Props {
  page: KeyResultPage;
  projectId: string;
  frame: Frame;
  onTaken(view: KeyResultView): void;
  onReload(): void;
}

/** All of a key result's page that needs its numbers. */
export function KeyResultContent({ page: stored, projectId, frame, onTaken, onReload }: Props) {
  const { key } = stored.view.keyResult;
  const [announcement, announce] = useAnnouncement();
  const taken = (what: string) => (saved: KeyResultView) => {
    onTaken(saved);
    announce(`${key} ${what}`);
  };
  const checkIns = useCheckIns({ viewer: stored.you.accountId, onStored: (saved, what) => taken(what)(saved) });
  const page = checkIns.underway.reduce(withView, stored);
  const { view, thresholds } = page;
  const [chosen, choose] = useState<string | null>(null);
  const rights = useRights(page, projectId);
  const people = usePeople(accountsIn(page));
  const calendar = { now: page.now, zone: page.zone, locale: frame.locale };
  const row = keyResultRow(view, thresholds, calendar);
  const measure = useMeasuring({ onMeasured: taken('measured'), onFailed: showNotMeasured, onLate: showMeasuredLater });
  const asked = view.keyResult.measure.kind !== 'typed' || view.state.issues.length > 0;
  const open = view.keyResult.life.kind === 'open';
  const again = rights.write && asked && open ? { label: 'Measure now', onPress: () => measure.measureNow(key), busy: measure.measuring(key) } : undefined;
  const said = page.checkIns?.entries ?? [];
  const mayCheckIn = open && rights.checkIn(view, { owner: page.objective?.owner });
  return (
    <>
      <PageHead page={page} row={row} calendar={calendar} people={people} again={again} mayDecide={open && rights.write === true} onCheckIn={mayCheckIn ? () => checkIns.start(view) : undefined} />
      <div className="kr-columns">
        <div className="kr-main">
          <OutcomeAndWork label={row.label} outcome={row.outcome} work={row.work} numbers={row.texts} scale={row.scale} names={{ outcome: 'Outcome', work: 'Work' }} />
          <Charts page={page} said={said} chosen={chosen} calendar={calendar} onChoose={choose} />
        </div>
        <div className="kr-side">
          <Provenance page={page} calendar={calendar} people={people} siteUrl={frame.siteUrl} again={again} still={measure.stillMeasuring(key)} />
          <CheckInFeed page={page} calendar={calendar} people={people} chosen={chosen} onReload={onReload} />
        </div>
        <div className="kr-rest">
          <LinkedIssues page={page} calendar={calendar} siteUrl={frame.siteUrl} />
          <ChangeLog page={page} calendar={calendar} people={people} onReload={onReload} />
        </div>
      </div>
      {checkIns.dialog(thresholds, calendar)}
      {announcement}
    </>
  );
}

/** The page with a key result as it will stand, and its last check-in at the head of the feed. */
function withView(page: KeyResultPage, view: KeyResultView): KeyResultPage {
  const { lastCheckIn } = view.state;
  if (!page.checkIns || !lastCheckIn || lastCheckIn === page.view.state.lastCheckIn) return { ...page, view };
  return { ...page, view, checkIns: { ...page.checkIns, entries: [lastCheckIn, ...page.checkIns.entries] } };
}

function accountsIn({ view, team, checkIns, changes, coach }: KeyResultPage): Array<string | undefined> {
  const { reading, lastCheckIn } = view.state;
  const typed = reading?.source === 'check-in' ? reading.by : undefined;
  const spoke = (checkIns?.entries ?? []).map(({ by }) => by);
  const changed = (changes?.entries ?? []).map(({ by }) => by);
  return [team.lead, view.keyResult.owner, typed, lastCheckIn?.by, ...spoke, ...changed, ...coach.dismissed.map(({ by }) => by)];
}
