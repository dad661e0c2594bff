import './outcome-and-work.css';
import { type Outcome, OutcomeRail } from './outcome-rail';
import { RailScale, type Scale } from './rail-scale';
import { type Work, WorkDashes } from './work-dashes';

interface Props {
  /** All that is drawn, in one sentence: “Outcome 8%, now 22.4 h, from 24 h to 4 h, … Work 18 of 20 issues done, …” */
  label: string;
  outcome: Outcome;
  work: Work;
  /** What stands right of each shape: “8%”, “−12%”, “In”, “–”. */
  numbers: { outcome: string; work: string };
  /** What stands left of each shape, where there is room. */
  names?: { outcome: string; work: string };
  /** Baseline, expected and target under the rail. */
  scale?: Scale;
}

/** The two numbers that are never mixed: the outcome's rail above the work's dashes, from the same left to the same right. */
export function OutcomeAndWork({ label, outcome, work, numbers, names, scale }: Props) {
  return (
    <div className="outcome-and-work" role="img" aria-label={label}>
      <div className="outcome-and-work-grid" data-names={names !== undefined || undefined} data-scale={scale !== undefined || undefined}>
        {names && <span className="outcome-and-work-name">{names.outcome}</span>}
        <OutcomeRail outcome={outcome} />
        <b>{numbers.outcome}</b>
        {scale && <RailScale {...scale} expectedAt={'expected' in outcome ? outcome.expected?.ratio : undefined} />}
        {names && <span className="outcome-and-work-name">{names.work}</span>}
        <WorkDashes work={work} />
        <em>{numbers.work}</em>
      </div>
    </div>
  );
}
