import './section.css';
import Heading from '@atlaskit/heading';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { EditConflict } from './edit-conflict';
import type { ComparedField } from './edit-conflict';
import { focusFirstFault } from './focus-first-fault';
import { SaveBar } from './save-bar';
import type { Edit, Fields } from './use-edit';

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
      <header className="section-head">
        <Heading size="medium" as="h2">
          {title}
        </Heading>
        <p>{intro}</p>
      </header>
      {children}
      <SaveBar edit={edit} label={save} />
      {edit.met && <EditConflict edit={edit} met={edit.met} thing={thing} fields={fields} />}
    </form>
  );
}

/** After a refusal the focus goes to the first field that has to change. */
function useFirstFault(form: RefObject<HTMLElement>, refusals: number): void {
  useEffect(() => {
    if (refusals > 0) focusFirstFault(form.current);
  }, [form, refusals]);
}
