import type { Cycle } from '../okr/cycle';
import { currentCycle } from '../okr/current-cycle';
import { cycleBounds } from '../okr/cycle-bounds';
import { dayOf } from '../okr/day-of';
import type { RuleSettings } from '../coach/decisions';
import { levelId, type CycleId } from '../okr/ids';
import { thresholds as thresholdsSchema, type Level, type NumberField, type PausedMeasure, type Pillar, type Thresholds } from '../okr/settings';
import type { ListedTeam } from '../okr/team';
import { notFound } from '../contract/refusals';
import type { Page, Ref } from './ports';
import type { RecordOf } from './records';
import { orDefault } from './required';

/** The site's settings as one read-only thing. */
export interface Site {
  levels: readonly Level[];
  pillars: readonly Pillar[];
  zone: string;
  cycles: readonly Cycle[];
  thresholds: Thresholds;
  excludedResolutions: readonly string[];
  /** The number field that holds story points, where an admin has said so. */
  storyPoints: NumberField | null;
  /** Quota points that measuring may spend an hour. */
  hourlyPoints: number;
  /** What admins decided about the coach's rules. */
  rules: RuleSettings;
  paused: readonly PausedMeasure[];
  teams: readonly ListedTeam[];
}

/** The records a Site is made of: eight keys, always read in a page's first round. */
export const siteRefs: readonly Ref[] = [
  { kind: 'cascade', key: 'cascade' },
  { kind: 'cycles', key: 'cycles' },
  { kind: 'limits', key: 'limits' },
  { kind: 'fields', key: 'fields' },
  { kind: 'budget', key: 'budget' },
  { kind: 'coach', key: 'coach' },
  { kind: 'paused', key: 'paused' },
  { kind: 'directory', key: 'directory' },
];

export const defaults: Pick<RecordOf, 'cascade' | 'cycles' | 'limits' | 'fields' | 'budget' | 'coach' | 'paused' | 'directory'> = {
  cascade: {
    levels: [
      { id: levelId.parse('company'), name: 'Company' },
      { id: levelId.parse('department'), name: 'Department' },
      { id: levelId.parse('team'), name: 'Team' },
    ],
    pillars: [],
  },
  cycles: { zone: 'UTC', cycles: [] },
  limits: { thresholds: thresholdsSchema.parse({}), excludedResolutions: [] },
  fields: {},
  budget: { hourlyPoints: 3000 },
  coach: { rules: {} },
  paused: { measures: [] },
  directory: { teams: [] },
};

/** Settings from a round that read `siteRefs`. */
export function siteOf(page: Page): Site {
  const { levels, pillars } = orDefault(page.of('cascade', 'cascade'), defaults.cascade);
  const { zone, cycles } = orDefault(page.of('cycles', 'cycles'), defaults.cycles);
  const { thresholds, excludedResolutions } = orDefault(page.of('limits', 'limits'), defaults.limits);
  const { teams } = orDefault(page.of('directory', 'directory'), defaults.directory);
  return {
    levels,
    pillars,
    zone,
    cycles,
    thresholds,
    excludedResolutions: excludedResolutions.map(({ id }) => id),
    storyPoints: orDefault(page.of('fields', 'fields'), defaults.fields).storyPoints ?? null,
    hourlyPoints: orDefault(page.of('budget', 'budget'), defaults.budget).hourlyPoints,
    rules: orDefault(page.of('coach', 'coach'), defaults.coach).rules,
    paused: orDefault(page.of('paused', 'paused'), defaults.paused).measures,
    teams,
  };
}

/** The named cycle, or the one people mean by now. */
export function chosenCycle(site: Site, now: Date, id?: CycleId): Cycle | null {
  return id === undefined
    ? currentCycle(site.cycles, dayOf(now.getTime(), site.zone))
    : (site.cycles.find((cycle) => cycle.id === id) ?? null);
}

/** A cycle's edges as instants; NOT_FOUND when an admin has removed it. */
export function boundsOf(site: Site, id: CycleId): { startsAt: string; endsAt: string } {
  const cycle = site.cycles.find((one) => one.id === id);
  if (!cycle) throw notFound(`The cycle ${id}`);
  return cycleBounds(cycle, site.zone);
}
