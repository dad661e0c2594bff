import './work-dashes.css';
import { percent } from './percent';

/** Linked issues, each counted once; the rest of `total` is to do. */
export interface Work {
  done: number;
  /** Absent while it was never counted. */
  inProgress?: number;
  total: number;
  /** What hovering a dash says: one text per issue, in the order done, in progress, to do. */
  issues?: readonly string[];
}

interface Props {
  work: Work;
  /** One sentence. Without it the dashes are hidden from screen readers, because something beside them speaks. */
  label?: string;
}

/** The work: one dash for each issue, or ten dashes for more than twenty; a dashed line when none is linked. */
export function WorkDashes({ work, label }: Props) {
  const speech = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  const names = work.total <= mostDashes ? work.issues : undefined;
  return (
    <span className="work-dashes" data-none={work.total === 0 || undefined} {...speech}>
      {dashes(work).map((dash, place) => (
        <i key={place} title={names?.[place]} style={{ backgroundSize: `${percent(dash.done)} 100%, ${percent(dash.begun)} 100%` }} />
      ))}
    </span>
  );
}

const mostDashes = 20;

/** How much of a dash is done, and how much is done or in progress: 1 is all of it, and more or less than it holds is cut. */
interface Dash {
  done: number;
  begun: number;
}

function dashes({ done, inProgress = 0, total }: Work): Dash[] {
  const count = total > mostDashes ? 10 : total;
  const share = (issues: number, place: number) => (issues / total) * count - place;
  return Array.from({ length: count }, (_, place) => ({ done: share(done, place), begun: share(done + inProgress, place) }));
}
