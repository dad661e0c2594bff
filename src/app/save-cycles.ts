import type { AdminCalls } from '../contract/admin-calls';
import { invalidField } from '../contract/refusals';
import type { Cycle } from '../okr/cycle';
import type { Context } from './context';
import type { RecordOf } from './records';
import { saveSection } from './save-section';
import { defaults } from './site';
import type { UseCase } from './use-case';

/** Saves the company's cycles and the zone their days are counted in. */
export const saveCycles: UseCase<AdminCalls['saveCycles']> = async ({ version, zone, cycles }, context) => {
  if (!isZone(zone)) throw invalidField('zone', `${zone} is not a time zone. Use a name like Europe/Stockholm.`);
  cycles.forEach((cycle, i) => checkCycle(cycle, i, cycles));
  return { version: await saved(version, { zone, cycles }, context), zone, cycles };
};

function checkCycle({ id, name, startsOn, endsOn, within }: Cycle, i: number, all: readonly Cycle[]): void {
  if (all.findIndex((cycle) => cycle.id === id) !== i) throw invalidField(`cycles.${i}.id`, `There are two cycles ${id}.`);
  if (startsOn >= endsOn) throw invalidField(`cycles.${i}.endsOn`, `${name} must end after it starts.`);
  if (within === undefined) return;
  const year = all.find((cycle) => cycle.id === within);
  if (!year || year.kind !== 'annual') throw invalidField(`cycles.${i}.within`, `${name} lies in a year that does not exist.`);
  if (startsOn < year.startsOn || endsOn > year.endsOn) {
    throw invalidField(`cycles.${i}.startsOn`, `${name} must lie within ${year.name}.`);
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const saved = (version: number, record: RecordOf['cycles'], context: Context): Promise<number> =>
  saveSection(
    {
      name: 'cycles',
      version,
      record,
      fallback: defaults.cycles,
      read: () => context.store.get('cycles', 'cycles'),
      write: (was) => ({ kind: 'cycles', key: 'cycles', record, was }),
    },
    context,
  );
