import type { KeyResultView, PanelView } from '../../../../src/contract/views';
import { useCoach } from '../../data/coach';
import { usePeople } from '../../data/people';
import { useMeasuring } from '../../data/use-measuring';
import { showMeasuredLater } from '../../parts/measuring-flags';
import { namesOf } from '../../showing/names';
import type { Desk } from './desk';
import type { PanelFrame } from './panel-frame';
import { useCopyKey } from './use-copy-key';
import { troubleOf } from './trouble';
import type { NamedIssue } from './use-issue';
import { type Inherited, useSaved } from './use-panel';
import type { Voice } from './use-voice';
import { useWays } from '../../data/use-ways';
import { words } from './words';

interface Needs {
  frame: PanelFrame;
  own: PanelView | undefined;
  inherited: Inherited;
  issues: readonly NamedIssue[];
  mayLink: boolean;
  voice: Voice;
  unlink: Desk['unlink'];
  checkIn(view: KeyResultView): void;
}

/** Gathers what the rows work with; null until the panel is there. */
export function useDesk({ frame, own, inherited, issues, mayLink, voice, unlink, checkIn }: Needs): Desk | null {
  const ways = useWays(frame);
  const measuring = useMeasuring({
    onMeasured: useSaved(),
    onFailed: (key, error) => voice.report(troubleOf(error, words.linking.measureFailed(key), () => measureNow(key))),
    onLate: showMeasuredLater,
  });
  const measureNow = (key: string) => {
    voice.report(null);
    measuring.measureNow(key);
  };
  const copyKey = useCopyKey(voice);
  const views = [...(own?.keyResults ?? []), ...(inherited.kind === 'loaded' ? inherited.view.keyResults : [])];
  const dismissed = [...(own?.coach.dismissed ?? []), ...(inherited.kind === 'loaded' ? inherited.view.coach.dismissed : [])];
  const people = usePeople([...views.flatMap(accountsOf), ...dismissed.map(({ by }) => by)]);
  const coach = useCoach();
  if (own === undefined || coach === null) return null;
  return {
    ...measuring,
    measureNow,
    calendar: { now: own.now, zone: own.zone, locale: frame.locale },
    thresholds: own.thresholds,
    coach: { rules: own.coach.rules, dismissed },
    levels: own.levels,
    review: coach.reviewKeyResult,
    linkedOf: ({ state }) => issues.filter(({ id }) => state.issues.some((one) => one === id)),
    people,
    names: namesOf(people),
    viewer: frame.viewer,
    mayLink,
    ways,
    unlink,
    checkIn,
    copyKey,
  };
}

function accountsOf({ keyResult, state }: KeyResultView): Array<string | undefined> {
  const { reading, lastCheckIn } = state;
  return [keyResult.owner, lastCheckIn?.by, reading?.source === 'check-in' ? reading.by : undefined];
}
