import type { Dismissal } from '../coach/decisions';
import type { UserCalls } from '../contract/user-calls';
import { teamKey, type KeyResultKey, type TeamKey } from '../okr/ids';
import { dismissedIn, isAbout } from './dismissals';
import { keyResultRefs, recordsOf, viewOf, type KeyResultRecords } from './key-result-records';
import { dismissalsKey, runKey } from './keys';
import { lineRefs, lineViews, teamsOnLine } from './line-views';
import { openSite } from './open-site';
import { readersAmong } from './readers';
import type { RecordOf } from './records';
import { noRun, runOf } from './run';
import type { Page, Ref } from './ports';
import { orDefault } from './required';
import { boundsOf, type Site } from './site';
import type { UseCase } from './use-case';

/**
 * The key results an issue is linked to, as far as the caller may read their teams. Three rounds: links and settings; key
 * results; what stands on their lines.
 */
export const openPanel: UseCase<UserCalls['openPanel']> = async ({ issueId }, context) => {
  const { store, now } = context;
  const { page: first, site, rights } = await openSite([{ kind: 'issue-links', key: issueId }], context);
  const links = orDefault(first.of('issue-links', issueId), null);
  const keys = links?.keyResults ?? [];

  const second = await store.read(keyResultRefs(keys));
  const loaded = keys.map((key) => ({ key, records: recordsOf(second, key) }));
  const known = loaded.flatMap(({ records }) => records ?? []);
  const running = known.filter((records) => pastBecause(records, site, now) === null);
  const teams = [...loaded.map(teamOf), ...running.flatMap(({ state }) => teamsOnLine(state.record.line))];
  const readers = await readersAmong(teams, site, rights, context);

  const third = await store.read([...running.flatMap(ownRefs), ...readers.refs]);
  const mayRead = (team: TeamKey) => readers.mayRead(team, third);
  const shown = loaded.filter((one) => mayRead(teamOf(one)));
  const present = shown.flatMap(({ records }) => records ?? []);
  const active = present.filter((records) => running.includes(records));
  return {
    now: now.toISOString(),
    zone: site.zone,
    issue: issueId,
    thresholds: site.thresholds,
    coach: { rules: site.rules, dismissed: active.flatMap((records) => ownDismissed(records, third)) },
    levels: [...site.levels],
    keyResults: active.map((records) => viewOf(records, ownRun(records, third), site)),
    lines: Object.fromEntries(
      active.map(({ state }) => [state.record.keyResult, lineViews(state.record.line, mayRead, third, site)]),
    ),
    past: present.flatMap((records) => {
      const why = pastBecause(records, site, now);
      const { key, text } = records.keyResult.record;
      return why === null ? [] : [{ key, text, why }];
    }),
    unreadable: shown.flatMap(({ key, records }) => (records ? [] : [key])),
    hidden: loaded.length - shown.length,
  };
};

/** The key result's team; of one that could not be read the team that gave it its key. */
const teamOf = ({ key, records }: { key: KeyResultKey; records: KeyResultRecords | null }): TeamKey =>
  records?.keyResult.record.team ?? teamKey.parse(key.slice(0, key.lastIndexOf('-')));

/** What stands on a key result's line, and what its team has dismissed. */
const ownRefs = ({ keyResult: { record }, state }: KeyResultRecords): Ref[] => [
  ...lineRefs(state.record.line),
  { kind: 'dismissals', key: dismissalsKey(record.team, record.cycle) },
];

const ownDismissed = ({ keyResult: { record } }: KeyResultRecords, page: Page): Dismissal[] =>
  dismissedIn(page, record.team, record.cycle).filter(isAbout(record.key));

/** The run of the key result's own team: its objective is the first step of its line, so it came with the third round. */
function ownRun({ keyResult, state }: KeyResultRecords, page: Page): RecordOf['run'] {
  const { team, cycle, objective } = keyResult.record;
  const onLine = state.record.line.some((step) => step.kind === 'objective' && step.key === objective);
  return onLine ? runOf(page.of('run', runKey(team, cycle))) : noRun;
}

function pastBecause({ keyResult }: KeyResultRecords, site: Site, now: Date): 'dropped' | 'cycle-over' | null {
  if (keyResult.record.life.kind === 'dropped') return 'dropped';
  return now.getTime() >= Date.parse(boundsOf(site, keyResult.record.cycle).endsAt) ? 'cycle-over' : null;
}
