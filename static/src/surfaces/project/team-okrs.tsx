import { type ReactNode, useState } from 'react';
import type { KeyResultView, ObjectiveView, TeamView } from '../../../../src/contract/views';
import type { Coach } from '../../data/coach';
import { usePeople } from '../../data/people';
import { useMeasuring } from '../../data/use-measuring';
import { showMeasuredLater, showNotMeasured } from '../../parts/measuring-flags';
import { useCheckIns } from '../../parts/use-check-ins';
import { namesOf } from '../../showing/names';
import { accountsIn } from './accounts-in';
import { withKeyResult, withObjective, without } from './change-view';
import { Dialogs } from './dialogs';
import { EmptyCycle } from './empty-cycle';
import { Head } from './head';
import { Now } from './now/now';
import { WaitingRows } from './now/waiting-rows';
import { OkrsContext } from './okrs-context';
import type { OpenDialog } from './open-dialog';
import { type Place, teamOfKey } from './place';
import { useAnnouncement } from './use-announcement';
import { useLanding } from './use-landing';
import { useRights } from './use-rights';

interface Props {
  view: TeamView;
  coach: Coach;
  place: Place;
  projectId: string;
  locale: string;
  /** Another team or cycle was chosen and is on its way. */
  waiting: boolean;
  onGo(place: Place): void;
  onChange(next: (view: TeamView) => TeamView): void;
  onReload(): void;
}

/** A team's OKRs in one cycle, with everything that may be done to them. */
export function TeamOkrs({ view: stored, coach, place, projectId, locale, waiting, onGo, onChange, onReload }: Props) {
  const [dialog, open] = useState<OpenDialog | null>(null);
  const [announcement, announce] = useAnnouncement();
  const checkIns = useCheckIns({ viewer: stored.you.accountId, onStored: (saved, what) => saveKeyResult(saved, what) });
  const view = checkIns.underway.reduce(withKeyResult, stored);
  const rights = useRights(view, projectId);
  const people = usePeople(accountsIn(view));
  const calendar = { now: view.now, zone: view.zone, locale };

  const saveKeyResult = (saved: KeyResultView, what: string) => {
    onChange((before) => withKeyResult(before, saved));
    announce(`${saved.keyResult.key} ${what}: ${saved.keyResult.text}`);
  };
  const saveObjective = (saved: ObjectiveView, what: string) => {
    onChange((before) => withObjective(before, saved));
    announce(`${saved.objective.key} ${what}: ${saved.objective.title}`);
  };
  const land = useLanding();
  const drop = (key: string) => {
    land(key, view);
    onChange((before) => without(before, key));
    announce(`${key} was dropped`);
  };
  const measure = useMeasuring({
    onMeasured: (saved) => saveKeyResult(saved, 'measured'),
    onFailed: showNotMeasured,
    onLate: showMeasuredLater,
  });
  const saveEdited = (saved: KeyResultView, what: string) => {
    saveKeyResult(saved, what);
    measure.follow(saved);
  };

  const okrs = {
    view,
    coach,
    calendar,
    people,
    names: namesOf(people),
    rights,
    open,
    checkIn: checkIns.start,
    saving: checkIns.isSaving,
    inDialog: dialog !== null || checkIns.isOpen,
    ...measure,
    go: onGo,
    show: (row: string) => onGo({ team: teamOfKey(row), cycle: view.cycle.id, row }),
    shown: place.row ?? place.left,
  };
  return (
    <OkrsContext.Provider value={okrs}>
      <Head place={place} empty={isEmpty(view)} onGo={onGo} />
      {body(view, waiting, onReload)}
      {dialog && (
        <Dialogs open={dialog} onClose={() => open(null)} onObjective={saveObjective} onKeyResult={saveEdited} onDropped={drop} />
      )}
      {checkIns.dialog(view.thresholds, calendar)}
      {announcement}
    </OkrsContext.Provider>
  );
}

function body(view: TeamView, waiting: boolean, onReload: () => void): ReactNode {
  if (waiting) return <WaitingRows />;
  return isEmpty(view) ? <EmptyCycle /> : <Now onReload={onReload} />;
}

/** What could not be read is there all the same. */
const isEmpty = ({ objectives, unreadable }: TeamView): boolean => objectives.length === 0 && unreadable.length === 0;
