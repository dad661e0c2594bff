import { fullDate } from '../../text/dates';
import { usePeople } from '../../data/people';
import type { Side } from '../../parts/conflict';
import { ConflictDialog } from '../../parts/conflict-dialog';
import { same, type Edit, type Fields, type Met } from './use-edit';

/** A field of a draft as it reads in a comparison. */
export interface ComparedField<Draft> {
  id: keyof Draft & string;
  label: string;
  text(draft: Draft): string;
}

interface Props<Draft extends Fields> {
  edit: Edit<Draft>;
  met: Met<Draft>;
  thing: string;
  fields: ReadonlyArray<ComparedField<Draft>>;
}

/** Two admins edited the same section: both versions field by field; what is chosen is saved on top of theirs. */
export function EditConflict<Draft extends Fields>({ edit, met, thing, fields }: Props<Draft>) {
  const person = usePeople([met.by === '' ? undefined : met.by])(met.by === '' ? undefined : met.by);
  const who = person?.kind === 'known' ? person.name : 'Somebody';
  const { before, yours, theirs } = met;
  const changed = ({ id }: ComparedField<Draft>, side: Draft) => !same(side[id], before[id]);
  const differing = fields.filter((field) => changed(field, yours) || changed(field, theirs));
  return (
    <ConflictDialog
      title={`${who} changed ${thing} while you were writing`}
      theirs={met.at === '' ? who : `${who}, ${momentHere(met.at)}`}
      fields={differing.map((field) => ({
        id: field.id,
        label: field.label,
        ...(changed(field, yours) && { yours: field.text(yours) }),
        ...(changed(field, theirs) && { theirs: field.text(theirs) }),
      }))}
      busy={edit.state === 'busy'}
      onSave={(choices) => void edit.settle(chosen(met, choices))}
      onCancel={edit.putOff}
    />
  );
}

/** Theirs, with the fields that are to stay as we wrote them. */
function chosen<Draft extends Fields>({ yours, theirs }: Met<Draft>, choices: Readonly<Record<string, Side>>): Draft {
  const kept = Object.entries(yours).filter(([field]) => choices[field] === 'yours');
  return { ...theirs, ...Object.fromEntries(kept) };
}

function momentHere(at: string): string {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return fullDate(at, { now: at, zone: timeZone, locale });
}
