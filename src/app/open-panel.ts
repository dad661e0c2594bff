import type { UserCalls } from '../contract/user-calls';
import type { PanelView } from '../contract/views';
import { keyResultRefs, recordsOf, viewOf, type KeyResultRecords } from './key-result-records';
import { runKey } from './keys';
import { lineRefs, lineViews } from './line-views';
import type { RecordOf } from './records';
import { noRun, runOf } from './run';
import type { Page } from './ports';
import { orDefault } from './required';
import { boundsOf, siteOf, siteRefs, type Site } from './site';
import type { UseCase } from './use-case';

/** The key results an issue is linked to. Three rounds: links and settings; key results; what stands on their lines. */
export const openPanel: UseCase<UserCalls['openPanel']> = async ({ issueId }, { store, now }) => {
  const first = await store.read([{ kind: 'issue-links', key: issueId }, ...siteRefs]);
  const site = siteOf(first);
  const links = orDefault(first.of('issue-links', issueId), null);
  const keys = links?.keyResults ?? [];

  const second = await store.read(keyResultRefs(keys));
  const loaded = keys.map((key) => ({ key, records: recordsOf(second, key) }));
  const present = loaded.flatMap(({ records }) => records ?? []);
  const active = present.filter((records) => pastBecause(records, site, now) === null);

  const third = await store.read(active.flatMap(({ state }) => lineRefs(state.record.line)));
  const view: PanelView = {
    now: now.toISOString(),
    zone: site.zone,
    issue: issueId,
    thresholds: site.thresholds,
    levels: [...site.levels],
    keyResults: active.map((records) => viewOf(records, ownRun(records, third), site)),
    lines: linesOf(active, third, site),
    past: present.flatMap((records) => {
      const why = pastBecause(records, site, now);
      const { key, text } = records.keyResult.record;
      return why === null ? [] : [{ key, text, why }];
    }),
    unreadable: loaded.flatMap(({ key, records }) => (records ? [] : [key])),
  };
  return view;
};

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

const linesOf = (active: readonly KeyResultRecords[], page: Page, site: Site): PanelView['lines'] =>
  Object.fromEntries(
    active.map(({ state }) => [state.record.keyResult, lineViews(state.record.line, page, site)]),
  );
