import { Message } from '../../../parts/message';
import { useOkrs } from '../okrs-context';

/** The address names a row that this cycle does not have: says so, and leads to the year around it. */
export function NotHere() {
  const { view, shown, go } = useOkrs();
  if (shown === undefined || has(view, shown)) return null;
  const around = view.cycles.find(({ id }) => id === view.cycle.within);
  const look = around && { label: `Look in ${around.name}`, onPress: () => go({ team: view.team.key, cycle: around.id, row: shown }) };
  return (
    <Message title={`${shown} is not here.`} live="polite" action={look}>
      {view.team.name} has no such objective or key result in {view.cycle.name}; it may have been dropped.
    </Message>
  );
}

const has = ({ objectives, unreadable }: ReturnType<typeof useOkrs>['view'], key: string): boolean =>
  [
    ...unreadable,
    ...objectives.flatMap((one) => [one.objective.key, ...one.unreadable, ...one.keyResults.map(({ keyResult }) => keyResult.key)]),
  ].some((known) => known === key);
