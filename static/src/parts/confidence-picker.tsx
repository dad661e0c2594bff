import './confidence-picker.css';
import { ErrorMessage } from '@atlaskit/form/error-message';
import { type Ref, useId } from 'react';

interface Props {
  question: string;
  /** 0–10; null until chosen. */
  value: number | null;
  /** Of the last check-in: marked, never chosen for anyone. */
  last: number | null;
  /** The choice is low enough to move the status. */
  lowers: boolean;
  error?: string;
  onChange(value: number): void;
  groupRef?: Ref<HTMLDivElement>;
}

/** Confidence, 0 to 10, as eleven keys to press; what a low one does is said at once. */
export function ConfidencePicker({ question, value, last, lowers, error, onChange, groupRef }: Props) {
  const id = useId();
  const described = [`${id}hint`, error !== undefined && `${id}error`].filter((part) => part !== false).join(' ');
  return (
    <div
      ref={groupRef}
      className="confidence-picker"
      role="radiogroup"
      aria-labelledby={`${id}question`}
      aria-describedby={described}
      aria-required="true"
      aria-invalid={error !== undefined || undefined}
    >
      <span id={`${id}question`} className="choice-legend">
        {question}
      </span>
      <div className="confidence-picker-keys">
        {steps.map((step) => (
          <label key={step} data-last={step === last || undefined}>
            <input type="radio" name={id} aria-label={nameOf(step, last)} checked={step === value} onChange={() => onChange(step)} />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <p id={`${id}hint`} className="confidence-picker-ends">
        <span>No chance</span>
        {last !== null && <span>Last time {last}</span>}
        <span>Certain</span>
      </p>
      <p className="confidence-picker-effect" role="status" data-room={error === undefined || undefined}>
        {lowers && 'Lowers the status by one step'}
      </p>
      {error !== undefined && (
        <div id={`${id}error`}>
          <ErrorMessage>{error}</ErrorMessage>
        </div>
      )}
    </div>
  );
}

/** The confidence a key stands for: `0`–`9`, `T` for ten; null for any other. */
export function confidenceOfKey(key: string): number | null {
  if (/^[0-9]$/.test(key)) return Number(key);
  return key.toLowerCase() === 't' ? 10 : null;
}

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function nameOf(step: number, last: number | null): string {
  const end = step === 0 ? ', no chance' : step === 10 ? ', certain' : '';
  return `${step}${end}${step === last ? ', last time' : ''}`;
}
