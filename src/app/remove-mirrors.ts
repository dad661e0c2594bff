import type { TeamKey } from '../okr/ids';
import type { JobContext } from './context';
import { keyResultCounterKey } from './keys';
import { orDefault } from './required';
import { defaults } from './site';

/** Key results read together, and issues written to at once: Jira is asked no faster than a person with several tabs. */
const TOGETHER = 25;
const AT_ONCE = 5;

/**
 * Takes the app's property off every issue that was linked, as long as `goesOn` says so. The newest key results of each
 * team come first: their issues are the ones people still look at. Answers how many were taken off and how many not.
 */
export async function removeMirrors({ store, jira }: JobContext, goesOn: () => boolean): Promise<{ removed: number; left: number }> {
  const { teams } = orDefault(await store.get('directory', 'directory'), defaults.directory);
  const counters = await store.read(teams.map(({ key }) => ({ kind: 'counter' as const, key: keyResultCounterKey(key) })));
  const keys = teams.flatMap(({ key }) => newestFirst(key, orDefault(counters.of('counter', keyResultCounterKey(key)), { last: 0 }).last));
  let removed = 0;
  let left = 0;
  for (const part of parts(keys, TOGETHER)) {
    const page = await store.read(part.map((key) => ({ kind: 'kr-state' as const, key })));
    const issues = new Set(part.flatMap((key) => {
      const state = page.of('kr-state', key);
      return state.kind === 'found' ? state.record.issues : [];
    }));
    for (const some of parts([...issues], AT_ONCE)) {
      const taken = goesOn() ? await Promise.all(some.map((issue) => jira.asApp.mirror(issue, { keyResults: [], objectives: [] }))) : [];
      removed += taken.filter(Boolean).length;
      left += some.length - taken.filter(Boolean).length;
    }
  }
  return { removed, left };
}

const newestFirst = (team: TeamKey, last: number): string[] => Array.from({ length: last }, (_, i) => `${team}-KR${last - i}`);

const parts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
