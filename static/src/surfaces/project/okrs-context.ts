import { createContext, useContext } from 'react';
import type { KeyResultView, TeamView } from '../../../../src/contract/views';
import type { Coach } from '../../data/coach';
import type { Measuring } from '../../data/use-measuring';
import type { PersonShown } from '../../parts/person';
import type { Names } from '../../showing/names';
import type { Calendar } from '../../text/dates';
import type { OpenDialog } from './open-dialog';
import type { Place } from './place';
import type { Rights } from './use-rights';

/** What every part of a team's page needs to know and may do. */
export interface Okrs extends Measuring {
  view: TeamView;
  coach: Coach;
  calendar: Calendar;
  /** Who an account is; null while Jira has not told. */
  people(account: string | undefined): PersonShown | null;
  /** What to call an account; null where Jira tells no name. */
  names: Names;
  rights: Rights;
  /** Opens a dialog. */
  open(dialog: OpenDialog): void;
  checkIn(view: KeyResultView): void;
  /** Whether a check-in of this key result is shown and not stored yet. */
  saving(key: string): boolean;
  /** A dialog is open or on its way: keys are meant for it. */
  inDialog: boolean;
  go(place: Place): void;
  /** Goes to an objective or key result, of this team or one above. */
  show(key: string): void;
  /** The objective or key result the address names. */
  shown: string | undefined;
}

export const OkrsContext = createContext<Okrs | null>(null);

/** Throws outside of a team's page. */
export function useOkrs(): Okrs {
  const okrs = useContext(OkrsContext);
  if (okrs === null) throw new Error('This part belongs on a team’s page.');
  return okrs;
}
