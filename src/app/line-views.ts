import type { LineView } from '../contract/views';
import type { TeamKey } from '../okr/ids';
import type { LineStep } from '../okr/line';
import { runKey, standingKey } from './keys';
import type { Page, Ref } from './ports';
import { orDefault } from './required';
import { runOf } from './run';
import type { Site } from './site';
import { entriesOf, noStanding } from './standing';

/** What to read of a key result's line, all in one round. */
export const lineRefs = (line: readonly LineStep[]): Ref[] =>
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

/** The teams a line leads through. */
export const teamsOnLine = (line: readonly LineStep[]): TeamKey[] =>
  line.flatMap((step) => (step.kind === 'objective' ? [step.team] : []));

/**
 * A line as screens get it, from a round that read its refs. Steps of teams that the caller may not read become one
 * hidden step; a step that could not be read says so and the rest stands.
 */
export const lineViews = (line: readonly LineStep[], mayRead: (team: TeamKey) => boolean, page: Page, site: Site): LineView[] =>
  line
    .flatMap((step, place) => (isReadable(line, place, mayRead) ? lineView(step, page, site) : [hidden]))
    .filter((view, place, all) => view.kind !== 'hidden' || all[place - 1]?.kind !== 'hidden');

const hidden: LineView = { kind: 'hidden' };

/** A key result is of the team of its objective, the step after it; a pillar tells of the objective before it. */
function isReadable(line: readonly LineStep[], place: number, mayRead: (team: TeamKey) => boolean): boolean {
  const step = line[place];
  const teller = step?.kind === 'key-result' ? line[place + 1] : step?.kind === 'pillar' ? line[place - 1] : step;
  return teller?.kind === 'objective' && mayRead(teller.team);
}

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
      const { title, team, cycle } = objective.record;
      return [{ kind: 'objective', key: step.key, title, team, level, cycle, entries }];
    }
  }
}
