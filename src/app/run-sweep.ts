import { dayOf } from '../okr/day-of';
import type { KeyResultKey } from '../okr/ids';
import type { JobContext } from './context';
import { siteOf, siteRefs } from './site';
import { outlineOf, outlineRefs } from './teams-above';

/** Key results of one job. */
const A_JOB = 50;

/**
 * Sends every key result of the running cycles to be measured: what JQL says, and what events have missed. `offset`
 * (seconds) spreads the sites of the world over the hour.
 */
export async function runSweep(context: JobContext, offset: number): Promise<void> {
  for (const keyResults of await runningKeyResults(context)) {
    await context.jobs.measure({ keyResults, cause: 'sweep' }, offset);
  }
}

/** Sends every key result of the running cycles to have its issues' mirrors repaired. */
export async function runMirrorSweep(context: JobContext): Promise<void> {
  for (const keyResults of await runningKeyResults(context)) await context.jobs.repairMirrors(keyResults);
}

/** Key results of the cycles that hold today, in groups of one job. */
async function runningKeyResults({ store, now }: JobContext): Promise<KeyResultKey[][]> {
  const site = siteOf(await store.read(siteRefs));
  const today = dayOf(now.getTime(), site.zone);
  const running = site.cycles.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  const teams = site.teams.flatMap((team) => running.map((cycle) => ({ team, cycle })));
  const page = await store.read(outlineRefs(teams));
  const keys = teams.flatMap((one) =>
    outlineOf(page, one).objectives.flatMap(({ keyResults }) => keyResults.map(({ key }) => key)),
  );
  return Array.from({ length: Math.ceil(keys.length / A_JOB) }, (_, i) => keys.slice(i * A_JOB, (i + 1) * A_JOB));
}
