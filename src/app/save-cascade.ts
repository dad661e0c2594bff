import type { AdminCalls } from '../contract/admin-calls';
import { invalidField } from '../contract/refusals';
import type { Context } from './context';
import type { RecordOf } from './records';
import { saveSection } from './save-section';
import { defaults, siteOf, siteRefs } from './site';
import type { UseCase } from './use-case';

/** Saves levels and pillars. A level that teams stand at cannot go. */
export const saveCascade: UseCase<AdminCalls['saveCascade']> = async ({ version, levels, pillars }, context) => {
  if (new Set(levels.map(({ id }) => id)).size < levels.length) throw invalidField('levels', 'Two levels have the same id.');
  if (new Set(pillars.map(({ id }) => id)).size < pillars.length) throw invalidField('pillars', 'Two pillars have the same id.');
  const { teams } = siteOf(await context.store.read(siteRefs));
  const stranded = teams.find(({ level }) => !levels.some(({ id }) => id === level));
  if (stranded) throw invalidField('levels', `${stranded.name} stands at a level you removed. Move the team first.`);
  return { version: await saved(version, { levels, pillars }, context), levels, pillars };
};

const saved = (version: number, record: RecordOf['cascade'], context: Context): Promise<number> =>
  saveSection(
    {
      name: 'cascade',
      version,
      record,
      fallback: defaults.cascade,
      read: () => context.store.get('cascade', 'cascade'),
      write: (was) => ({ kind: 'cascade', key: 'cascade', record, was }),
    },
    context,
  );
