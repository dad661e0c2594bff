import type { Target } from '../../../../../src/okr/target';
import { displayNumber } from '../../../../../src/okr/display-number';
import { dayText, type Calendar } from '../../../text/dates';

interface Props {
  stages: Extract<Target, { kind: 'stages' }>['stages'];
  /** How many are reached; null while nobody has said. */
  reached: number | null;
  calendar: Calendar;
}

/** The stages in their order: which are reached, what each is called, by when, and the grade it earns. */
export function StageList({ stages, reached, calendar }: Props) {
  return (
    <ol className="charts-stages" aria-label="Stages">
      {stages.map(({ name, by, grade }, i) => (
        <li key={`${by} ${name}`} data-reached={i < (reached ?? 0) || undefined}>
          <span>{name}</span>
          <span>
            {i < (reached ?? 0) ? 'Reached' : 'Not reached'} · by {dayText(by, calendar.locale)} · grade {displayNumber(grade, '', calendar.locale)}
          </span>
        </li>
      ))}
    </ol>
  );
}
