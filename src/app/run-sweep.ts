import { dayOf } from '../okr/day-of';
import type { KeyResultKey } from '../okr/ids';
import type { JobContext } from './context';
import { outlineOf, outlineRefs } from './teams-above';
import { siteOf, siteRefs } from './site';

/** Key results of one job. */
const A_JOB = 50;

/**
 * Sends every key result of the running cycles to be measured: what JQL says, and what events have missed. `offset`
 * (seconds) spreads the sites of the world over the hour.
 */
export async function runSweep({ store, jobs, now }: JobContext, offset: number): Promise<void> {
  const site = siteOf(await store.read(siteRefs));
  const today = dayOf(now.getTime(), site.zone);
  const running = site.cycles.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  const teams = site.teams.flatMap((team) => running.map((cycle) => ({ team, cycle })));
  const page = await store.read(outlineRefs(teams));
  const keys = teams.flatMap((one) =>
    outlineOf(page, one).objectives.flatMap(({ keyResults }) => keyResults.map(({ key }): KeyResultKey => key)),
  );
  for (let i = 0; i < keys.length; i += A_JOB) {
    await jobs.measure({ keyResults: keys.slice(i, i + A_JOB), cause: 'sweep' }, offset);
  }
}
