import type { KeyResultView, PanelView } from '../../../../src/contract/views';
import type { KeyResultRow } from '../../showing/key-result-row';
import type { Coach } from '../../data/coach';
import type { Measuring } from '../../data/use-measuring';
import type { LinkedWork, People } from '../../showing/findings';
import type { Names } from '../../showing/names';
import type { Calendar } from '../../text/dates';
import type { NewLink } from './link-change';
import type { Ways } from '../../data/use-ways';

/** What every part of the panel works with. */
export interface Desk extends Omit<Measuring, 'follow'> {
  calendar: Calendar;
  thresholds: PanelView['thresholds'];
  coach: PanelView['coach'];
  levels: PanelView['levels'];
  /** What the coach finds about a key result. */
  review: Coach['reviewKeyResult'];
  /** Of the issues this panel knows by name those that are linked to a key result. */
  linkedOf(view: KeyResultView): LinkedWork;
  people: People;
  names: Names;
  viewer: string | null;
  /** Whether the viewer may link and unlink here. */
  mayLink: boolean;
  ways: Ways;
  unlink(link: NewLink): void;
  checkIn(view: KeyResultView): void;
  copyKey(key: string): void;
}

/** Whether the viewer is the one who checks in. */
export const isOwner = ({ viewer }: Desk, { keyResult }: KeyResultView): boolean =>
  viewer !== null && keyResult.owner === viewer;

/** A measured number can be asked for now, by those who seem to belong to the team; the server decides. */
export const mayMeasure = (desk: Desk, { view }: KeyResultRow): boolean =>
  view.keyResult.measure.kind !== 'typed' && (desk.mayLink || isOwner(desk, view));
