import type { AdminCalls } from '../contract/admin-calls';
import type { CheckStep } from '../contract/settings-pages';
import { keyResultKey, type KeyResultKey, type TeamKey } from '../okr/ids';
import { checkKeyResults } from './data-check/check-key-results';
import { checkLists } from './data-check/check-lists';
import { checkMirrors } from './data-check/check-mirrors';
import { keyResultCounterKey } from './keys';
import { orDefault } from './required';
import { siteOf, siteRefs } from './site';
import type { UseCase } from './use-case';

/** Key results of one step, so that a step ends well within a resolver's 25 seconds. */
const A_STEP = 25;

/**
 * Looks through the data, team by team: first the key results by themselves, in steps, then the team's lists. A dry run
 * only says what is wrong; a repair mends what can be told from other records, each mending in one transaction with its
 * change record. Done twice it finds nothing the second time; cut off, it goes on where it was.
 */
export const checkData: UseCase<AdminCalls['checkData']> = async ({ repair, from }, context) => {
  const { store } = context;
  const site = siteOf(await store.read(siteRefs));
  const teams = site.teams.map(({ key }) => key);
  const team = from && teams.includes(from.team) ? from.team : teams[0];
  if (team === undefined) return { faults: [], teams: { done: 0, of: 0 }, mirrorsSkipped: 0 };
  const first = from?.team === team ? from.from : 1;
  const { last } = orDefault(await store.get('counter', keyResultCounterKey(team)), { last: 0 });
  const done = teams.indexOf(team);
  if (first > last) {
    const next = teams[done + 1];
    return {
      faults: await checkLists(team, site, repair, context),
      teams: { done: done + 1, of: teams.length },
      mirrorsSkipped: 0,
      ...(next === undefined ? {} : { next: { team: next, from: 1 } }),
    };
  }
  const keys = keysFrom(team, first, last);
  const own = await checkKeyResults(keys, repair, context);
  const mirrors = await checkMirrors(keys, site, repair, context);
  return {
    faults: [...own, ...mirrors.faults],
    teams: { done, of: teams.length },
    mirrorsSkipped: mirrors.skipped,
    next: { team, from: first + keys.length },
  } satisfies CheckStep;
};

const keysFrom = (team: TeamKey, first: number, last: number): KeyResultKey[] =>
  Array.from({ length: Math.min(A_STEP, last - first + 1) }, (_, i) => keyResultKey.parse(`${team}-KR${first + i}`));
