import './legend.css';
import { OutcomeRail } from './outcome-rail';
import { RailPin } from './rail-pin';
import { WorkDashes } from './work-dashes';
import { words } from './words';

/** How to read the two shapes, drawn with the shapes themselves. */
export function Legend() {
  return (
    <ul className="legend" aria-label={words.legend.label}>
      <li>
        <OutcomeRail outcome={{ kind: 'progress', ratio: 0.6 }} />
        {words.legend.outcome}
      </li>
      <li>
        <span className="legend-pin" aria-hidden="true">
          <RailPin ratio={0.5} />
        </span>
        {words.legend.expected}
      </li>
      <li>
        <WorkDashes work={{ done: 3, inProgress: 1, total: 5 }} />
        {words.legend.work}
      </li>
    </ul>
  );
}
