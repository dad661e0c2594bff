import { useState } from 'react';

/** What is wrong, by the name of the field: `target`, `stages.1.by`. */
export type Faults<Name extends string = string> = Readonly<Partial<Record<Name, string>>>;

/** One field that the server refused. */
export interface Refused<Name extends string> {
  name: Name;
  message: string;
}

/** What a person writes, from opening the form until it is saved, and which faults may be said by now. */
export interface FormState<Form extends object, Name extends string> {
  form: Form;
  /** Whether anything was written that closing would lose. */
  touched: boolean;
  change(part: Partial<Form>): void;
  /** The field was left: its fault may be said now. */
  leave(name: Name): void;
  /** Saving was asked for: every fault may be said now. */
  ask(): void;
  /** Whether saving was asked for. */
  asked: boolean;
  /** The server's own refusals; each stands until its field changes. */
  refuse(refused: ReadonlyArray<Refused<Name>>): void;
  /** What to say beside each field now. */
  shown: Faults<Name>;
}

/**
 * Keeps a form's text and tells which of its faults to show: of fields that were left, and all once saving was asked for.
 * A form that comes back from a refusal starts with it.
 */
export function useForm<Form extends object, Name extends string>(
  start: () => Form,
  faultsOf: (form: Form) => Faults<Name>,
  before: ReadonlyArray<Refused<Name>> = [],
): FormState<Form, Name> {
  const [first] = useState(start);
  const [form, setForm] = useState(first);
  const [left, setLeft] = useState<readonly Name[]>([]);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState(before);
  const known = faultsOf(form);
  return {
    form,
    touched: JSON.stringify(form) !== JSON.stringify(first),
    change: (part) => {
      setForm((before) => ({ ...before, ...part }));
      setRefused((before) => before.filter(({ name }) => !Object.hasOwn(part, name.split('.')[0] ?? name)));
    },
    leave: (name) => setLeft((before) => (before.includes(name) ? before : [...before, name])),
    ask: () => setAsked(true),
    asked,
    refuse: setRefused,
    shown: {
      ...Object.fromEntries(refused.map(({ name, message }) => [name, message])),
      ...(asked ? known : only(known, (name) => left.some((one) => one === name))),
    },
  };
}

function only<Name extends string>(faults: Faults<Name>, keep: (name: string) => boolean): Faults<Name> {
  const kept: Partial<Record<Name, string>> = { ...faults };
  for (const name in kept) if (!keep(name)) Reflect.deleteProperty(kept, name);
  return kept;
}
