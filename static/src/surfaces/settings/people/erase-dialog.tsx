import Checkbox from '@atlaskit/checkbox';
import { useRef, useState } from 'react';
import type { Failure } from '../../../../../src/contract/errors';
import { FormDialog } from '../../../parts/form-dialog';
import { useSaving } from '../../../parts/use-saving';
import { noticeOf } from '../notice-of';
import { textsInWords, type Texts } from './texts-in-words';

interface Props {
  name: string;
  found: Texts;
  /** Answers why nothing was erased. */
  erase(): Promise<Failure | null>;
  onClose(): void;
}

/** Erasing has no way back, so it is asked for twice, with what it takes. */
export function EraseDialog({ name, found, erase, onClose }: Props) {
  const [sure, setSure] = useState(false);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const saving = useSaving();
  const box = useRef<HTMLInputElement>(null);
  const run = async () => {
    setAsked(true);
    if (!sure) return saving.refuse();
    await saving.run(async () => {
      const why = await erase();
      setFailure(why);
      if (!why) onClose();
    });
  };
  return (
    <FormDialog
      title={`Erase the words of ${name}?`}
      danger
      firstField={box}
      touched={false}
      save={{ label: 'Erase', onPress: () => void run(), busy: saving.busy }}
      notice={failure ? noticeOf(failure) : asked && !sure ? notSure : null}
      refusals={saving.refusals}
      onClose={onClose}
    >
      <p>
        <b>{textsInWords(found)}</b> lose the words {name} wrote in them: what changed, what blocks, reasons, and the texts before and after edits.
      </p>
      <p>Values, confidence, dates and names of authors stay, so every number still adds up.</p>
      <Checkbox
        ref={box}
        label="I know that this cannot be undone"
        isChecked={sure}
        isInvalid={asked && !sure}
        onChange={(event) => setSure(event.currentTarget.checked)}
      />
    </FormDialog>
  );
}

const notSure = { message: 'Say that you are sure.', hint: 'Nothing was erased yet.' };
