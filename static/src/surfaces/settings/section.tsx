import { type ReactNode, useRef } from 'react';
import { EditConflict } from './edit-conflict';
import type { ComparedField } from './edit-conflict';
import { SaveBar } from './save-bar';
import { SectionHead } from './section-head';
import type { Edit, Fields } from './use-edit';
import { useFirstFault } from './use-first-fault';

interface Props<Draft extends Fields> {
  title: string;
  /** What it is and why it matters, in a sentence or two. */
  intro: string;
  edit: Edit<Draft>;
  /** “Save levels” */
  save: string;
  /** What it is called when two people edited it: “the levels”. */
  thing: string;
  /** How each field reads when it has to be compared. */
  fields: ReadonlyArray<ComparedField<Draft>>;
  children: ReactNode;
}

/** One section of the settings: a form with its own Save. */
export function Section<Draft extends Fields>({ title, intro, edit, save, thing, fields, children }: Props<Draft>) {
  const form = useRef<HTMLFormElement>(null);
  useFirstFault(form, edit.refusals);
  return (
    <form ref={form} className="section" noValidate aria-label={title} onSubmit={(event) => event.preventDefault()}>
      <SectionHead title={title} intro={intro} />
      {children}
      <SaveBar edit={edit} label={save} />
      {edit.met && <EditConflict edit={edit} met={edit.met} thing={thing} fields={fields} />}
    </form>
  );
}
