import './key-result-dialog.css';
import { useRef, useState } from 'react';
import type { KeyResultView, TeamView } from '../../../../../src/contract/views';
import type { ObjectiveKey } from '../../../../../src/okr/ids';
import { call } from '../../../data/call';
import { FormDialog } from '../../../parts/form-dialog';
import { incompleteNotice, noticeOf } from '../../../parts/form-notice';
import { GoodKeyResultsDialog } from '../teaching/good-key-results-dialog';
import { EditConflict } from './edit-conflict';
import { keyResultDraftOf } from './key-result-draft';
import { keyResultFaults, keyResultFieldOf } from './key-result-faults';
import { KeyResultFields } from './key-result-fields';
import { draftOfKeyResult, formOfKeyResult, newKeyResult, type KeyResultDraft } from './key-result-form';
import { labelsOf } from './key-result-words';
import { useDraft } from './use-draft';
import { useKeyResultFields } from './use-key-result-fields';
import { useLocale } from './use-locale';

interface Props {
  team: TeamView;
  /** The objective it proves. */
  objective: ObjectiveKey;
  /** What is edited; absent when a new key result is written down. */
  keyResult?: KeyResultView;
  onClose(): void;
  /** Gets the key result as it was saved, once the dialog has asked to be closed. */
  onSaved(view: KeyResultView): void;
}

/** Where a key result is written: one number, from where to where, and where it comes from. */
export function KeyResultDialog({ team, objective, keyResult: edited, onClose, onSaved }: Props) {
  const locale = useLocale();
  const text = useRef<HTMLTextAreaElement>(null);
  const [helping, setHelping] = useState(false);
  const empty = newKeyResult({ owner: team.you.accountId, projects: team.team.projects, endsOn: team.cycle.endsOn });
  const before = edited && { draft: draftOfKeyResult(edited.keyResult), version: edited.version };
  const formOf = (draft: KeyResultDraft) => formOfKeyResult(draft, empty, locale);
  const { state, saving, met, save, settle, putOff } = useDraft({
    start: () => (before ? formOf(before.draft) : empty),
    faultsOf: (form) => keyResultFaults(form, locale),
    draftOf: (form) => keyResultDraftOf(form, locale),
    formOf,
    before,
    send: async (draft, version) => {
      const saved = edited
        ? await call('editKeyResult', { keyResult: edited.keyResult.key, version, draft })
        : await call('createKeyResult', { objective, draft });
      onClose();
      onSaved(saved);
    },
    fieldOf: keyResultFieldOf,
    readTheirs,
  });
  const fields = useKeyResultFields(met, locale);

  if (met && edited) {
    const calendar = { now: team.now, zone: team.zone, locale };
    return (
      <EditConflict met={met} thing={edited.keyResult.key} fields={fields} calendar={calendar} onSettle={(draft) => void settle(draft)} onCancel={putOff} />
    );
  }
  return (
    <>
      <FormDialog
        title={edited ? `Edit ${edited.keyResult.key}` : `Add key result to ${objective}`}
        width="x-large"
        firstField={text}
        touched={state.touched}
        save={{ label: edited ? 'Save' : 'Add key result', onPress: () => void save(), busy: saving.busy }}
        notice={saving.failure ? noticeOf(saving.failure, (path) => keyResultFieldOf(path, state.form) !== null) : incompleteNotice(state.asked, labelsOf(state.shown))}
        refusals={saving.refusals}
        onClose={onClose}
      >
        <KeyResultFields state={state} team={team} edited={edited} locale={locale} textInput={text} onHelp={() => setHelping(true)} />
      </FormDialog>
      {/* Beside the form and not in it: what is typed there is none of the form's keys. */}
      {helping && <GoodKeyResultsDialog onClose={() => setHelping(false)} />}
    </>
  );
}

/** The schemas load only now: nobody needs them before two people have edited one thing. */
async function readTheirs(theirs: unknown): Promise<KeyResultDraft | null> {
  const { keyResultDraft } = await import('../../../../../src/contract/drafts');
  return keyResultDraft.safeParse(theirs).data ?? null;
}
