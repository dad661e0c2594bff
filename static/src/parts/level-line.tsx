import './level-line.css';
import type { ReactNode } from 'react';
import type { Way } from './action';
import { Glyph } from './glyph';
import { KeyLink } from './key-link';

/** One step of the way up; neither a pillar nor a step that the viewer may not see has a key. */
export interface LevelStep {
  /** “Objective”, “Department”, “Pillar” */
  level: string;
  text: string;
  key?: Way;
  hidden?: true;
  /** A flat status chip, with or without its reason. */
  status?: ReactNode;
}

interface Props {
  /** Nearest first, the pillar last. */
  steps: readonly LevelStep[];
  /** What the list is called for screen readers. */
  label: string;
}

/** The line from a key result up to the pillar it serves: why this work matters. */
export function LevelLine({ steps, label }: Props) {
  return (
    <div className="level-line">
      <ol aria-label={label}>
        {steps.map((step, place) => (
          <li key={place}>
            <span className="level-line-level">{step.level}</span>
            <span className="level-line-text">
              {step.key && <KeyLink way={step.key} />}
              {!step.key && !step.hidden && <Glyph name="pillar" />} {step.text}
            </span>
            {step.status}
          </li>
        ))}
      </ol>
    </div>
  );
}
