import './number-field.css';
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import type { ReactNode, Ref } from 'react';
import { Field } from './field';
import { isButton } from './is-button';
import { plainDigits, readTyped, type NumberText } from './number-text';

interface Props {
  label: string;
  value: NumberText;
  locale: string;
  onChange(value: NumberText): void;
  /** The field was left: what is wrong with it may be said now. */
  onLeave?(): void;
  /** Stands behind the number: “h”, “%”. */
  unit?: string;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** A field for one number. Where what is typed has two readings, it asks which one is meant. */
export function NumberField(props: Props) {
  const { label, value, locale, onChange, onLeave, unit = '', hint, error, required = false, placeholder, inputRef } = props;
  const read = readTyped(value, locale);
  return (
    <div className="number-field">
      <Field label={label} hint={hint} error={error} required={required}>
        {(control) => (
          <span className="number-field-input">
            <Textfield
              {...control}
              ref={inputRef}
              value={value.text}
              inputMode="decimal"
              autoComplete="off"
              placeholder={placeholder}
              onChange={(event) => onChange({ text: event.currentTarget.value })}
              onBlur={(event) => !isButton(event.relatedTarget) && onLeave?.()}
            />
            {unit !== '' && <span className="number-field-unit">{unit}</span>}
          </span>
        )}
      </Field>
      {read.kind === 'ambiguous' && error !== undefined && (
        <div className="number-field-readings" role="group" aria-label={`${label}: which one is meant?`}>
          {read.readings.map((meant) => (
            <Button key={meant} spacing="compact" onClick={() => onChange({ text: plainDigits(meant, locale), meant })}>
              {plainDigits(meant, locale)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
