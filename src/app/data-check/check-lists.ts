import type { DataFault } from '../../contract/settings-pages';
import type { Cycle } from '../../okr/cycle';
import type { TeamKey } from '../../okr/ids';
import { changeOf } from '../change';
import type { Context } from '../context';
import { keyResultCounterKey, objectiveCounterKey, outlineKey, standingKey } from '../keys';
import type { Page, Ref, Write } from '../ports';
import { orDefault } from '../required';
import type { Site } from '../site';
import { noStanding } from '../standing';
import { withFixed } from './found-fault';
import { keysOf, type Keys } from './keys-of-team';
import { listFromRecords, type OpenRecords } from './list-from-records';
import { standingFromRecords } from './standing-from-records';
import { withoutCycle } from './without-cycle';

/** One team's lists and standings, cycle by cycle, against its records. Two rounds, and a write for each cycle repaired. */
export async function checkLists(team: TeamKey, site: Site, repair: boolean, context: Context): Promise<DataFault[]> {
  const { store } = context;
  const lists = await store.read([
    { kind: 'counter', key: objectiveCounterKey(team) },
    { kind: 'counter', key: keyResultCounterKey(team) },
    ...site.cycles.flatMap(({ id }): Ref[] => [
      { kind: 'outline', key: outlineKey(team, id) },
      { kind: 'standing', key: standingKey(team, id) },
    ]),
  ]);
  const keys = keysOf(team, site, lists);
  const page = await store.read([
    ...keys.objectives.map((key): Ref => ({ kind: 'objective', key })),
    ...keys.keyResults.flatMap((key): Ref[] => [{ kind: 'key-result', key }, { kind: 'kr-state', key }]),
  ]);
  const faults: DataFault[] = [];
  for (const cycle of site.cycles) faults.push(...(await checkCycle({ team, cycle, site, lists, page, keys }, repair, context)));
  return [...faults, ...withFixed(withoutCycle(site, page, keys), false)];
}

interface InCycle {
  team: TeamKey;
  cycle: Cycle;
  site: Site;
  lists: Page;
  page: Page;
  keys: Keys;
}

async function checkCycle(at: InCycle, repair: boolean, context: Context): Promise<DataFault[]> {
  const { team, cycle, lists } = at;
  const key = outlineKey(team, cycle.id);
  const outline = lists.of('outline', key);
  const standing = lists.of('standing', standingKey(team, cycle.id));
  if (outline.kind === 'unreadable' || standing.kind === 'unreadable') return [{ kind: 'unreadable', key: team, cycle: cycle.id, fixed: false }];
  const open = openIn(at);
  const list = listFromRecords(orDefault(outline, { team, cycle: cycle.id, objectives: [] }), open);
  const stands = standingOfCycle(at, open, orDefault(standing, noStanding));
  const faults = [...list.faults, ...stands.faults];
  const mended = faults.filter(({ kind }) => kind !== 'no-objective');
  if (!repair || mended.length === 0) return [...withFixed(faults, false), ...unreadableIn(at, open)];
  const writes: Write[] = [
    ...(list.faults.length > 0 ? [{ kind: 'outline', key, record: list.list, was: outline } satisfies Write] : []),
    ...(stands.faults.length > 0 ? [{ kind: 'standing', key, record: stands.standing, was: standing } satisfies Write] : []),
    changeOf(`data:${key}`, 'repaired', mended.map(({ kind, key: about }) => ({ field: about, from: kind })), context),
  ];
  // Somebody who wrote in between is right: what is left is found again by the next check.
  const fixed = (await context.store.commit(writes)) === 'saved';
  return [...withFixed(mended, fixed), ...withFixed(faults.filter((one) => !mended.includes(one)), false), ...unreadableIn(at, open)];
}

function openIn({ team, cycle, page, keys }: InCycle): OpenRecords {
  const objectives = keys.objectives.map((key) => ({ key, loaded: page.of('objective', key) }));
  const keyResults = keys.keyResults.map((key) => ({ key, loaded: page.of('key-result', key) }));
  const here = (record: { team: TeamKey; cycle: string; life: { kind: string } }) =>
    record.team === team && record.cycle === cycle.id && record.life.kind === 'open';
  return {
    objectives: objectives.flatMap(({ loaded }) => (loaded.kind === 'found' && here(loaded.record) ? [loaded.record] : [])),
    keyResults: keyResults.flatMap(({ loaded }) => (loaded.kind === 'found' && here(loaded.record) ? [loaded.record] : [])),
    unreadable: new Set([...objectives, ...keyResults].filter(({ loaded }) => loaded.kind === 'unreadable').map(({ key }) => key)),
  };
}

function standingOfCycle({ cycle, site, page }: InCycle, { keyResults, unreadable }: OpenRecords, known: Parameters<typeof standingFromRecords>[0]) {
  const states = keyResults.map((keyResult) => ({ keyResult, state: page.of('kr-state', keyResult.key) }));
  const unsure = new Set<string>([...unreadable, ...states.filter(({ state }) => state.kind !== 'found').map(({ keyResult }) => keyResult.key)]);
  const open = states.flatMap(({ keyResult, state }) => (state.kind === 'found' ? [{ keyResult, state: state.record }] : []));
  return standingFromRecords(known, open, { cycle: cycle.id, site, unsure });
}

/** Keys of this cycle's list that could not be read. */
const unreadableIn = ({ team, cycle, lists }: InCycle, { unreadable }: OpenRecords): DataFault[] => {
  const outline = lists.of('outline', outlineKey(team, cycle.id));
  const listed = outline.kind === 'found' ? outline.record.objectives.flatMap(({ key, keyResults }) => [key, ...keyResults.map((one) => one.key)]) : [];
  return listed.filter((key) => unreadable.has(key)).map((key) => ({ kind: 'unreadable', key, cycle: cycle.id, fixed: false }));
};
