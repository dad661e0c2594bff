import type { LineView } from '../contract/views';
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

/** A line as screens get it, from a round that read its refs; a step that could not be read says so and the rest stands. */
export const lineViews = (line: readonly LineStep[], page: Page, site: Site): LineView[] =>
  line.flatMap((step) => lineView(step, page, site));

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
