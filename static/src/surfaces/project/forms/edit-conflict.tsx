import { ConflictDialog } from '../../../parts/conflict-dialog';
import { usePeople } from '../../../data/people';
import { momentOf, type Calendar } from '../../../text/dates';
import { fieldsToChoose, settled, type ComparedField, type Met } from './met';

interface Props<Draft extends object> {
  met: Met<Draft>;
  /** The key of what both edited. */
  thing: string;
  fields: ReadonlyArray<ComparedField<Draft>>;
  calendar: Calendar;
  onSettle(draft: Draft): void;
  onCancel(): void;
}

/** Somebody saved the same thing while it was being edited here: both versions, field by field. */
export function EditConflict<Draft extends object>({ met, thing, fields, calendar, onSettle, onCancel }: Props<Draft>) {
  const by = met.by === '' ? undefined : met.by;
  const person = usePeople([by])(by);
  const who = person?.kind === 'known' ? person.name : 'Somebody';
  return (
    <ConflictDialog
      title={`${who} changed ${thing} while you were writing`}
      theirs={met.at === '' ? who : `${who}, ${momentOf(met.at, calendar)}`}
      fields={fieldsToChoose(met, fields)}
      onSave={(choices) => onSettle(settled(met, choices))}
      onCancel={onCancel}
    />
  );
}
