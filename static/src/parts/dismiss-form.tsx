import './dismiss-form.css';
import Textfield from '@atlaskit/textfield/text-field';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ActionButton } from './action-button';
import { Field } from './field';
import { Message } from './message';
import { useSaving } from './use-saving';

interface Props {
  /** The finding's, which says what it is about. */
  id: string;
  name: string;
  /** Rejects where it was not stored. */
  onDismiss(reason: string): Promise<void>;
  onCancel(): void;
}

const MOST = 500;

/** Asks why a remark is dismissed. The reason is required: without one nobody could judge it later. */
export function DismissForm({ id, name, onDismiss, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const saving = useSaving();
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    field.current?.focus({ preventScroll: true });
  }, []);
  const error = asked ? faultOf(reason) : undefined;

  const dismiss = () => {
    setAsked(true);
    if (faultOf(reason) === undefined) void saving.run(() => onDismiss(reason.trim()));
    else field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inField = event.target === field.current;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && inField)) return;
    // It may stand in a dialog with a form of its own: neither is meant.
    event.stopPropagation();
    event.preventDefault();
    if (event.key === 'Escape') onCancel();
    else dismiss();
  };
  return (
    <div ref={box} className="dismiss-form" role="group" aria-label={`Dismiss ${title(name)}`} onKeyDown={onKeyDown}>
      <b>Dismiss {title(name)}?</b>
      <p>Say why. The reason stays with the {thingOf(id)}, and the remark comes back if what it is about changes.</p>
      <Field label="Reason" error={error} required>
        {({ isRequired: _, ...control }) => (
          <Textfield {...control} ref={field} aria-required value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        )}
      </Field>
      {saving.failure && (
        <Message title={saving.failure.message} tone="warning" live="assertive">
          {saving.failure.hint}
        </Message>
      )}
      <div className="dismiss-form-buttons">
        <ActionButton action={{ label: 'Cancel', onPress: onCancel }} appearance="subtle" />
        <ActionButton action={{ label: 'Dismiss with reason', onPress: dismiss, busy: saving.busy }} appearance="primary" />
      </div>
    </div>
  );
}

function faultOf(reason: string): string | undefined {
  const { length } = reason.trim();
  if (length === 0) return 'Say why, in a sentence.';
  return length > MOST ? `A reason has at most ${MOST} characters; this one has ${length}.` : undefined;
}

/** “Work, not a change” */
const title = (name: string): string => `“${name.replace(/\.$/, '')}”`;

const thingOf = (id: string): string => (id.includes('-KR') ? 'key result' : id.includes('-O') ? 'objective' : 'team');
