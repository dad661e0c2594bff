import { useState } from 'react';
import type { Failure } from '../../../../../src/contract/errors';
import { refusedIn } from '../../../parts/form-notice';
import { useForm, type Faults, type FormState } from '../../../parts/use-form';
import { useSaving, type Saving } from '../../../parts/use-saving';
import type { Met } from './met';

/** A thing that is written down or edited in a form. */
export interface Writing<Form extends object, Name extends string, Draft extends object> {
  start(): Form;
  faultsOf(form: Form): Faults<Name>;
  /** What the form says; null while something in it is missing or cannot be read. */
  draftOf(form: Form): Draft | null;
  formOf(draft: Draft): Form;
  /** What is edited, and its version; absent when something new is written down. */
  before?: { draft: Draft; version: number };
  send(draft: Draft, version: number): Promise<void>;
  /** The field that a path of the payload belongs to; null where the form has none. */
  fieldOf(path: string, form: Form): Name | null;
  /** Somebody else's version, as the server hands it over. */
  readTheirs(theirs: unknown): Promise<Draft | null>;
}

export interface DraftState<Form extends object, Name extends string, Draft extends object> {
  state: FormState<Form, Name>;
  saving: Saving;
  /** Somebody saved while we were writing. */
  met: Met<Draft> | null;
  save(): Promise<void>;
  /** Saves this on top of the other person's version. */
  settle(draft: Draft): Promise<void>;
  /** Goes back to the form without a choice; what was written is still there. */
  putOff(): void;
}

/** Keeps what is written until it is saved, through refusals and through somebody else's edit. */
export function useDraft<Form extends object, Name extends string, Draft extends object>(
  writing: Writing<Form, Name, Draft>,
): DraftState<Form, Name, Draft> {
  const state = useForm<Form, Name>(() => writing.start(), (form) => writing.faultsOf(form));
  const saving = useSaving();
  const [basis, setBasis] = useState(writing.before);
  const [met, setMet] = useState<Met<Draft> | null>(null);

  const store = async (draft: Draft, on: typeof basis) => {
    const failure = await saving.run(() => writing.send(draft, on?.version ?? 0));
    if (failure === null) return;
    const theirs = on ? await meetingOf(failure, draft, on.draft, writing) : null;
    if (theirs) {
      saving.forget();
      setMet(theirs);
    } else {
      state.refuse(refusedIn(failure, (path) => writing.fieldOf(path, state.form)));
    }
  };
  return {
    state,
    saving,
    met,
    save: async () => {
      state.ask();
      const draft = writing.draftOf(state.form);
      if (draft === null) saving.refuse();
      else await store(draft, basis);
    },
    settle: async (draft) => {
      if (!met) return;
      const on = { draft: met.theirs, version: met.version };
      setMet(null);
      setBasis(on);
      state.change(writing.formOf(draft));
      await store(draft, on);
    },
    putOff: () => setMet(null),
  };
}

async function meetingOf<Form extends object, Name extends string, Draft extends object>(
  { code, conflict }: Failure,
  yours: Draft,
  before: Draft,
  { readTheirs }: Writing<Form, Name, Draft>,
): Promise<Met<Draft> | null> {
  if (code !== 'CONFLICT' || !conflict) return null;
  const theirs = await readTheirs(conflict.theirs);
  return theirs && { by: conflict.by, at: conflict.at, version: conflict.version, before, yours, theirs };
}
