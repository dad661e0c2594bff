import { Legend } from '../../static/src/parts/legend';
import { OutcomeAndWork } from '../../static/src/parts/outcome-and-work';
import { type Outcome, OutcomeRail } from '../../static/src/parts/outcome-rail';
import { StatusChip } from '../../static/src/parts/status-chip';
import type { StatusKind } from '../../static/src/parts/status-glyph';
import { type Work, WorkDashes } from '../../static/src/parts/work-dashes';
import { statusWords } from './status-words';

const expected = { ratio: 0.51, text: 'Expected by today: 13.8 h, 51%' };
const at = (ratio: number): Outcome => ({ kind: 'progress', ratio, expected });

interface Case {
  name: string;
  status: StatusKind;
  outcome: Outcome;
  work: Work;
  numbers: { outcome: string; work: string };
}

const cases: readonly Case[] = [
  { name: 'On pace', status: 'on-track', outcome: at(0.57), work: { done: 7, inProgress: 2, total: 12 }, numbers: { outcome: '57%', work: '58%' } },
  { name: 'Busy, not moving', status: 'off-track', outcome: at(0.08), work: { done: 18, inProgress: 1, total: 20 }, numbers: { outcome: '8%', work: '90%' } },
  { name: 'Moving without work', status: 'on-track', outcome: at(0.57), work: { done: 0, inProgress: 0, total: 0 }, numbers: { outcome: '57%', work: '–' } },
  { name: 'Past the target', status: 'on-track', outcome: at(1.18), work: { done: 6, inProgress: 0, total: 6 }, numbers: { outcome: '118%', work: '100%' } },
  { name: 'Moved the wrong way', status: 'off-track', outcome: at(-0.12), work: { done: 3, inProgress: 2, total: 8 }, numbers: { outcome: '−12%', work: '38%' } },
  { name: 'More than 20 issues', status: 'at-risk', outcome: at(0.33), work: { done: 138, inProgress: 36, total: 260 }, numbers: { outcome: '33%', work: '53%' } },
  { name: 'No number yet', status: 'stale', outcome: { kind: 'none' }, work: { done: 3, inProgress: 1, total: 4 }, numbers: { outcome: '–', work: '75%' } },
  { name: 'Number is work itself', status: 'on-track', outcome: { kind: 'by-work', ratio: 0.63, expected }, work: { done: 5, inProgress: 1, total: 8 }, numbers: { outcome: '63%', work: '63%' } },
  { name: 'Graded', status: 'closed', outcome: { kind: 'progress', ratio: 0.74 }, work: { done: 14, inProgress: 0, total: 14 }, numbers: { outcome: '74%', work: '100%' } },
  { name: 'Stay within a band', status: 'on-track', outcome: { kind: 'band', ratio: 0.58, from: 0.3, to: 0.7 }, work: { done: 2, inProgress: 1, total: 5 }, numbers: { outcome: 'In', work: '40%' } },
  { name: 'Stages, 2 of 4 reached', status: 'on-track', outcome: { kind: 'stages', reached: 2, of: 4, expected }, work: { done: 6, inProgress: 0, total: 10 }, numbers: { outcome: '0.5', work: '60%' } },
  { name: 'Exactly 0', status: 'not-started', outcome: at(0), work: { done: 0, inProgress: 0, total: 3 }, numbers: { outcome: '0%', work: '0%' } },
];

/** Every case of the two shapes. */
export function ShapesSample() {
  return (
    <section aria-label="Shapes">
      <h2>Two numbers, two shapes</h2>
      <div className="gallery-tiles">
        {cases.map(({ name, status, ...shapes }) => (
          <div key={name} className="gallery-tile">
            <header>
              {name}
              <StatusChip status={status} label={statusWords[status]} name={`${statusWords[status]}, why? ${name}`} onPress={() => undefined} />
            </header>
            <OutcomeAndWork label={`Outcome ${shapes.numbers.outcome}. Work ${shapes.numbers.work}.`} {...shapes} />
          </div>
        ))}
        <div className="gallery-tile">
          <header>
            Smallest, 56 px
            <StatusChip flat status="at-risk" label="At risk" />
          </header>
          <span className="gallery-small">
            <OutcomeRail small label="Outcome 33%, expected 51%" outcome={at(0.33)} />
            <WorkDashes label="Work 2 of 5 issues done" work={{ done: 2, inProgress: 1, total: 5 }} />
          </span>
          <OutcomeRail small label="Outcome 118%, expected 51%" outcome={at(1.18)} />
        </div>
      </div>
      <h2 style={{ marginTop: 32 }}>Legend, flat chips</h2>
      <div className="gallery-row">
        <Legend />
        {statusKinds.map((status) => (
          <StatusChip key={status} flat status={status} label={statusWords[status]} />
        ))}
      </div>
    </section>
  );
}

const statusKinds: readonly StatusKind[] = ['on-track', 'at-risk', 'off-track', 'stale', 'not-started', 'closed', 'no-status'];
