import TextArea from '@atlaskit/textarea';
import type { ReactNode, RefObject } from 'react';
import { Field } from './field';
import { isButton } from './is-button';
import type { Mark } from './marked-segments';
import { MarkedText } from './marked-text';

interface Props {
  label: string;
  value: string;
  onChange(text: string): void;
  /** The field was left: what is wrong with it may be said now. */
  onLeave?(): void;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  rows?: number;
  /** For queries. */
  monospaced?: boolean;
  inputRef?: RefObject<HTMLTextAreaElement>;
  /** Parts of the text to underline; needs `inputRef`. */
  marks?: readonly Mark[];
}

/** A field for text that grows with what is written. */
export function TextAreaField(props: Props) {
  const { label, value, onChange, onLeave, hint, error, required = false, rows = 2, monospaced = false, inputRef, marks } = props;
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {({ isRequired: _, ...control }) => {
        const area = (
          <TextArea
            {...control}
            ref={inputRef}
            minimumRows={rows}
            resize="smart"
            isMonospaced={monospaced}
            spellCheck={!monospaced}
            aria-invalid={control.isInvalid || undefined}
            aria-required={required || undefined}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={(event) => !isButton(event.relatedTarget) && onLeave?.()}
          />
        );
        if (marks === undefined || inputRef === undefined) return area;
        return (
          <MarkedText text={value} marks={marks} area={inputRef}>
            {area}
          </MarkedText>
        );
      }}
    </Field>
  );
}
