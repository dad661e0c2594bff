import { useRef, useState } from 'react';
import { call } from '../../../data/call';
import { FormDialog } from '../../../parts/form-dialog';
import { incompleteNotice, noticeOf, refusedIn, type Notice } from '../../../parts/form-notice';
import { TextAreaField } from '../../../parts/text-area-field';
import { useForm } from '../../../parts/use-form';
import { useSaving } from '../../../parts/use-saving';
import type { Failure } from '../../../../../src/contract/errors';
import { dropFaults, type DropField, type DropForm } from './drop-form';

interface Props {
  what: { kind: 'objective' | 'key-result'; key: string; text: string; version: number };
  onClose(): void;
  /** Gets the dropped key, once the dialog has asked to be closed. */
  onDropped(key: string): void;
}

/** Asks why an objective or key result is dropped, and says what that does: nothing is deleted. */
export function DropDialog({ what, onClose, onDropped }: Props) {
  const { form, touched, change, ask, asked, shown, refuse } = useForm<DropForm, DropField>(() => ({ reason: '' }), dropFaults);
  const saving = useSaving();
  const [version, setVersion] = useState(what.version);
  const reason = useRef<HTMLTextAreaElement>(null);

  const drop = async () => {
    ask();
    if (dropFaults(form).reason !== undefined) return saving.refuse();
    const failure = await saving.run(async () => {
      await send(what, version, form.reason.trim());
      onClose();
      onDropped(what.key);
    });
    refuse(refusedIn(failure, (path) => (path === 'reason' ? path : null)));
    if (failure?.conflict) setVersion(failure.conflict.version);
  };
  return (
    <FormDialog
      title={`Drop ${what.key}?`}
      danger
      firstField={reason}
      touched={touched}
      save={{ label: `Drop ${what.key}`, onPress: () => void drop(), busy: saving.busy }}
      notice={saving.failure ? dropNotice(saving.failure, what.key) : incompleteNotice(asked, shown.reason === undefined ? [] : ['Reason'])}
      refusals={saving.refusals}
      onClose={onClose}
    >
      <p>
        <b>{what.text}</b>
      </p>
      <p>{consequences[what.kind]}</p>
      <TextAreaField
        label="Reason"
        hint="It stays with the record, so that the next cycle can learn from it."
        error={shown.reason}
        required
        rows={3}
        inputRef={reason}
        value={form.reason}
        onChange={(text) => change({ reason: text })}
      />
    </FormDialog>
  );
}

const consequences = {
  objective: 'It leaves this page together with its key results and no longer counts. Nothing is deleted: check-ins and linked work stay as their past.',
  'key-result': 'It leaves this page and no longer counts toward its objective. Nothing is deleted: check-ins and linked work stay as its past.',
} as const;

/** Somebody else's edit does not decide whether to drop: it is named, and pressing again drops what stands now. */
const dropNotice = (failure: Failure, key: string): Notice =>
  failure.code === 'CONFLICT'
    ? { message: `Somebody changed ${key} while you were writing.`, hint: 'Nothing was dropped. Press again to drop it as it stands now, or cancel and look at it first.' }
    : noticeOf(failure, (path) => path === 'reason');

async function send({ kind, key }: Props['what'], version: number, reason: string): Promise<void> {
  if (kind === 'objective') await call('dropObjective', { objective: key, version, reason });
  else await call('dropKeyResult', { keyResult: key, version, reason });
}
