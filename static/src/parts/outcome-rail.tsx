import './outcome-rail.css';
import type { ReactNode } from 'react';
import { roundPercent } from '../../../src/okr/round-percent';
import { percent } from './percent';
import { RailPin } from './rail-pin';

/** Where the value was expected today; `text` shows on hovering the pin. A closed key result has none. */
export interface Expected {
  /** 0–1 on the same scale as the outcome. */
  ratio: number;
  text?: string;
}

/** An outcome as the rail draws it. Ratios run from baseline (0) to target (1) and are not clamped. */
export type Outcome =
  | { kind: 'none' }
  | { kind: 'progress'; ratio: number; expected?: Expected }
  /** The number is issue completion: hatched in the gray of work, since it is not a result. */
  | { kind: 'by-work'; ratio: number; expected?: Expected }
  /** A line or band to hold; all three are 0–1 along the drawn axis. */
  | { kind: 'band'; ratio: number; from: number; to: number }
  | { kind: 'stages'; reached: number; of: number; expected?: Expected };

interface Props {
  outcome: Outcome;
  /** 56 px wide, for pickers, trees and gadgets. */
  small?: boolean;
  /** One sentence. Without it the rail is hidden from screen readers, because something beside it speaks. */
  label?: string;
}

/** The outcome: one continuous bar from the baseline to the gate, the target, with a pin where it was expected today. */
export function OutcomeRail({ outcome, small = false, label }: Props) {
  const speech = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <span className="outcome-rail" data-kind={outcome.kind} data-course={course(outcome)} data-small={small || undefined} {...speech}>
      {drawing(outcome)}
      {'expected' in outcome && outcome.expected !== undefined && <RailPin {...outcome.expected} />}
    </span>
  );
}

/** Which side of the rail the fill leaves by, if it does; what the number beside it rounds to 0% or 100% does not leave. */
function course(outcome: Outcome): 'under' | 'over' | undefined {
  if (outcome.kind !== 'progress' && outcome.kind !== 'by-work') return undefined;
  const { percent: shown } = roundPercent(outcome.ratio);
  if (shown < 0) return 'under';
  return shown > 100 ? 'over' : undefined;
}

function drawing(outcome: Outcome): ReactNode {
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'progress':
    case 'by-work': {
      const leaves = course(outcome) !== undefined;
      const width = percent(outcome.ratio);
      return (
        <>
          {(leaves || width !== '0%') && <i className="outcome-rail-fill" style={{ width: leaves ? undefined : width }} />}
          <i className="outcome-rail-gate" />
        </>
      );
    }
    case 'band':
      return (
        <>
          <i className="outcome-rail-band" style={{ left: percent(outcome.from), right: percent(1 - outcome.to) }} />
          <i className="outcome-rail-mark" style={{ left: percent(outcome.ratio) }} />
        </>
      );
    case 'stages':
      return Array.from({ length: outcome.of }, (_, stage) => <i key={stage} className="outcome-rail-stage" data-reached={stage < outcome.reached} />);
  }
}
