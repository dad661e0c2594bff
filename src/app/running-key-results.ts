import { dayOf } from '../okr/day-of';
import type { KeyResultKey } from '../okr/ids';
import type { Outline } from '../okr/outline';
import type { JobContext } from './context';
import { siteOf, siteRefs, type Site } from './site';
import { outlineOf, outlineRefs, type TeamCycle } from './teams-above';

/** Key results of one job. */
const A_JOB = 50;

/** Key results of the cycles that hold today, in groups of one job. */
export async function runningKeyResults({ store, now }: Pick<JobContext, 'store' | 'now'>): Promise<KeyResultKey[][]> {
  const teams = runningTeams(siteOf(await store.read(siteRefs)), now);
  const page = await store.read(outlineRefs(teams));
  const keys = teams.flatMap((one) => keyResultsIn(outlineOf(page, one)));
  return Array.from({ length: Math.ceil(keys.length / A_JOB) }, (_, i) => keys.slice(i * A_JOB, (i + 1) * A_JOB));
}

/** Every team in each cycle that holds today. What an archived team left behind is read, and costs Jira nothing any more. */
export function runningTeams(site: Site, now: Date): TeamCycle[] {
  const today = dayOf(now.getTime(), site.zone);
  const running = site.cycles.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  return site.teams.filter(({ archived }) => !archived).flatMap((team) => running.map((cycle) => ({ team, cycle })));
}

export const keyResultsIn = ({ objectives }: Outline): KeyResultKey[] =>
  objectives.flatMap(({ keyResults }) => keyResults.map(({ key }) => key));
