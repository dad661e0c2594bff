import './choice.css';
import { ErrorMessage } from '@atlaskit/form/error-message';
import { type ReactNode, useId } from 'react';

export interface Option<Value extends string> {
  value: Value;
  label: string;
  /** An example or what follows from it, under the words. */
  hint?: string;
}

interface Props<Value extends string> {
  legend: string;
  options: ReadonlyArray<Option<Value>>;
  value: Value | null;
  onChange(value: Value): void;
  hint?: ReactNode;
  error?: string;
  /** Side by side where there is room. */
  columns?: 1 | 2 | 3;
}

/** One of a few: every option in sight, arrows move the choice. */
export function Choice<Value extends string>({ legend, options, value, onChange, hint, error, columns = 1 }: Props<Value>) {
  const id = useId();
  const described = [hint !== undefined && `${id}hint`, error !== undefined && `${id}error`].filter((part) => part !== false);
  return (
    <div
      className="choice"
      role="radiogroup"
      aria-labelledby={`${id}legend`}
      aria-describedby={described.join(' ') || undefined}
      aria-invalid={error !== undefined || undefined}
    >
      <span id={`${id}legend`} className="choice-legend">
        {legend}
      </span>
      <div className="choice-options" data-columns={columns}>
        {options.map((option) => (
          <label key={option.value} className="choice-option">
            <input type="radio" name={id} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              {option.label}
              {option.hint !== undefined && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${id}hint`} className="choice-hint">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <div id={`${id}error`}>
          <ErrorMessage>{error}</ErrorMessage>
        </div>
      )}
    </div>
  );
}
