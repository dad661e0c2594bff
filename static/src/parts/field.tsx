import './field.css';
import { ErrorMessage } from '@atlaskit/form/error-message';
import { HelperMessage } from '@atlaskit/form/helper-message';
import { Label } from '@atlaskit/form/label/default';
import { RequiredAsterisk } from '@atlaskit/form/required-asterisk';
import { type ReactNode, useId } from 'react';

/** What a control takes to belong to its label, its hint and its error. Atlaskit's selects take `id` as `inputId`. */
export interface FieldControl {
  id: string;
  'aria-describedby'?: string;
  isInvalid: boolean;
  isRequired: boolean;
}

interface Props {
  label: string;
  hint?: ReactNode;
  /** What is wrong with it and what would do. */
  error?: string;
  required?: boolean;
  /** The label is for screen readers alone, where a column's head says it. */
  labelHidden?: boolean;
  children(control: FieldControl): ReactNode;
}

/** A control under its label, with its hint and what is wrong with it beside it. */
export function Field({ label, hint, error, required = false, labelHidden = false, children }: Props) {
  const id = useId();
  const hintId = `${id}hint`;
  const errorId = `${id}error`;
  const described = [hint !== undefined && hintId, error !== undefined && errorId].filter((part) => part !== false);
  return (
    <div className="field">
      {labelHidden ? (
        <label htmlFor={id} className="field-label-hidden">
          {label}
        </label>
      ) : (
        <Label htmlFor={id}>
          {label}
          {required && <RequiredAsterisk />}
        </Label>
      )}
      {children({
        id,
        isInvalid: error !== undefined,
        isRequired: required,
        ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
      })}
      {hint !== undefined && (
        <div id={hintId}>
          <HelperMessage>{hint}</HelperMessage>
        </div>
      )}
      {error !== undefined && (
        <div id={errorId}>
          <ErrorMessage>{error}</ErrorMessage>
        </div>
      )}
    </div>
  );
}
