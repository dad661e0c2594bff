import type { ComponentProps } from 'react';
import { DecidedFindings } from '../../../parts/decided-findings';
import { useOkrs } from '../okrs-context';

/** Findings of the team whose page this is. */
export function TeamFindings(props: Omit<ComponentProps<typeof DecidedFindings>, 'of' | 'mayDecide' | 'names' | 'calendar'>) {
  const { view, calendar, names, rights } = useOkrs();
  return <DecidedFindings {...props} of={{ team: view.team.key, cycle: view.cycle.id }} mayDecide={rights.write === true} names={names} calendar={calendar} />;
}
