import { conflict } from '../contract/refusals';
import { attempt } from './attempt';
import { changeOf, fieldsChanged } from './change';
import type { Context } from './context';
import { section } from './open-settings';
import type { Loaded, Write } from './ports';

/** One section of the settings, on its way to be saved. */
export interface SectionToSave<R extends Record<string, unknown>> {
  name: 'cascade' | 'cycles' | 'limits' | 'fields' | 'budget' | 'coach';
  /** The version the admin saw. */
  version: number;
  record: R;
  /** What stands while nothing was saved. */
  fallback: R;
  read(): Promise<Loaded<R>>;
  write(was: Loaded<R>): Write;
}

/** Saves a section on the version the admin saw; answers the version it has now. */
export async function saveSection<R extends Record<string, unknown>>(toSave: SectionToSave<R>, context: Context): Promise<number> {
  const { name, version, record, fallback } = toSave;
  return attempt(async () => {
    const was = await toSave.read();
    const known = section(was, fallback);
    if (known.version !== version) {
      throw conflict('these settings', {
        by: was.kind === 'found' ? (was.by ?? '') : '',
        at: was.kind === 'found' ? was.at : '',
        version: known.version,
        theirs: known.record,
      });
    }
    const change = changeOf(`settings:${name}`, 'saved', fieldsChanged(known.record, record), context);
    return (await context.store.commit([toSave.write(was), change])) === 'clash' ? 'clash' : version + 1;
  });
}
