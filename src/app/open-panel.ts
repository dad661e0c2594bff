import type { UserCalls } from '../contract/user-calls';
import type { LineView, PanelView } from '../contract/views';
import type { LineStep } from '../okr/line';
import { keyResultRefs, recordsOf, viewOf, type KeyResultRecords } from './key-result-records';
import { runKey, standingKey } from './keys';
import type { RecordOf } from './records';
import { noRun, runOf } from './run';
import { entriesOf, noStanding } from './standing';
import type { Page, Ref } from './ports';
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

const lineRefs = (line: readonly LineStep[]): Ref[] =>
  line.flatMap((step): Ref[] => {
    switch (step.kind) {
      case 'objective':
        return [
          { kind: 'objective', key: step.key },
          { kind: 'standing', key: standingKey(step.team, step.cycle) },
          { kind: 'run', key: runKey(step.team, step.cycle) },
        ];
      case 'key-result':
        return [{ kind: 'key-result', key: step.key }];
      case 'pillar':
        return [];
    }
  });

const linesOf = (active: readonly KeyResultRecords[], page: Page, site: Site): PanelView['lines'] =>
  Object.fromEntries(
    active.map(({ state }) => [
      state.record.keyResult,
      state.record.line.flatMap((step) => lineView(step, page, site)),
    ]),
  );

function lineView(step: LineStep, page: Page, site: Site): LineView[] {
  switch (step.kind) {
    case 'pillar': {
      const pillar = site.pillars.find(({ id }) => id === step.id);
      return pillar ? [{ kind: 'pillar', id: pillar.id, name: pillar.name }] : [];
    }
    case 'key-result': {
      const loaded = page.of('key-result', step.key);
      return loaded.kind === 'found'
        ? [{ kind: 'key-result', key: step.key, text: loaded.record.text }]
        : [{ kind: 'unreadable', key: step.key }];
    }
    case 'objective': {
      const objective = page.of('objective', step.key);
      const standing = page.of('standing', standingKey(step.team, step.cycle));
      const level = site.teams.find(({ key }) => key === step.team)?.level ?? site.levels.at(-1)?.id;
      if (objective.kind !== 'found' || standing.kind === 'unreadable' || level === undefined) {
        return [{ kind: 'unreadable', key: step.key }];
      }
      const entries = entriesOf(orDefault(standing, noStanding), step.key, runOf(page.of('run', runKey(step.team, step.cycle))));
      const { title, team } = objective.record;
      return [{ kind: 'objective', key: step.key, title, team, level, entries }];
    }
  }
}
