import { fromPage, fromPanel, fromSettings } from './app-call';
import { ids } from './base';
import type { JiraTimeline } from './jira-timeline';
import type { PlannedKeyResult, PlannedMeasure, PlannedTeam } from './okr-plan';
import { okrs } from './okrs';
import { accountOf } from './people';
import type { AppCalled } from './sample-event';
import { at } from './story-time';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** A key result where it belongs, with its place among all of them. */
interface Placed {
  keyResult: PlannedKeyResult;
  team: PlannedTeam;
  /** It belongs to the quarter before. */
  past: boolean;
  index: number;
}

/** Everything that Northlight does in the app: set up, and written before each quarter, then links, check-ins and measuring. */
export function okrTimeline({ epics }: JiraTimeline): AppCalled[] {
  const placed = okrs.teams
    .flatMap((team) => team.objectives.flatMap(({ keyResults, cycle }) => keyResults.map((keyResult) => ({ keyResult, team, past: cycle !== undefined }))))
    .map((entry, index): Placed => ({ ...entry, index }));
  return [
    ...inTurn(at('2025-09-22', 10), setUp()),
    ...inTurn(at('2025-09-25', 9), okrs.teams.flatMap((team) => written(team, 'before'))),
    ...inTurn(at('2025-12-18', 9), okrs.teams.flatMap((team) => written(team, 'now'))),
    ...placed.flatMap((entry) => links(entry, epics)),
    ...placed.flatMap(checkIns),
    ...placed.flatMap(measurings),
  ].sort((a, b) => a.at - b.at);
}

/** One call after another, a minute apart. */
const inTurn = (start: number, calls: AppCalled[]): AppCalled[] => calls.map((call, i) => ({ ...call, at: start + i * MINUTE }));

function setUp(): AppCalled[] {
  const teams = okrs.teams.map(({ key, name, level, parent, lead, members, projects }) =>
    fromSettings(0, 'nora', 'saveTeam', {
      key,
      version: 0,
      draft: {
        name,
        level,
        ...(parent === undefined ? {} : { parent }),
        lead: accountOf(lead),
        members: members.map(accountOf),
        projects: projects.map((project) => ids.project[project]),
      },
    }),
  );
  const excluded = (["Won't Do", 'Duplicate'] as const).map((name) => ({ id: ids.resolution[name], name }));
  return [
    fromSettings(0, 'nora', 'saveCascade', { version: 0, levels: okrs.levels, pillars: okrs.pillars }),
    fromSettings(0, 'nora', 'saveCycles', { version: 0, zone: 'UTC', cycles: okrs.cycles }),
    fromSettings(0, 'nora', 'saveLimits', { version: 0, thresholds: {}, excludedResolutions: excluded }),
    ...teams,
  ];
}

function written(team: PlannedTeam, quarter: 'before' | 'now'): AppCalled[] {
  const [project] = team.projects;
  const objectives = team.objectives.filter(({ cycle }) => (cycle !== undefined) === (quarter === 'before'));
  return objectives.flatMap(({ key, title, owner, parent, pillar, cycle, keyResults }) => [
    fromPage(0, team.lead, project, 'createObjective', {
      team: team.key,
      cycle: cycle ?? okrs.cycle,
      draft: {
        title,
        owner: accountOf(owner),
        ...(parent === undefined ? {} : { parent }),
        ...(pillar === undefined ? {} : { pillar }),
      },
    }),
    ...keyResults.map((keyResult) =>
      fromPage(0, team.lead, project, 'createKeyResult', { objective: key, draft: draftOf(keyResult) }),
    ),
  ]);
}

function draftOf({ text, owner, target, unit, measure, weight, commitment }: PlannedKeyResult) {
  return {
    text,
    owner: accountOf(owner),
    target,
    unit,
    measure: measureOf(measure),
    weight: weight ?? 1,
    commitment: commitment ?? 'committed',
    curve: 'linear',
  };
}

function measureOf(measure: PlannedMeasure | undefined) {
  if (measure === undefined || measure.kind === 'work-done') return measure ?? { kind: 'typed' };
  const projects = measure.projects.map((project) => ids.project[project]);
  return { ...measure, projects, ...(measure.kind === 'sum' ? { field: ids.storyPoints } : {}) };
}

/** The owner links an epic when both are there and the epic has its first issues. */
function links({ keyResult, index, past }: Placed, epics: JiraTimeline['epics']): AppCalled[] {
  return keyResult.epics.flatMap((name) => {
    const epic = epics.get(name);
    if (epic === undefined) return [];
    const when = Math.max(at(past ? '2025-09-25' : '2025-12-18', 15), epic.created + 3 * HOUR) + index * MINUTE;
    return [fromPanel(when, keyResult.owner, epic, 'linkWork', { keyResult: keyResult.key })];
  });
}

function checkIns({ keyResult, team, index }: Placed): AppCalled[] {
  return keyResult.checkIns.map(({ day, value, confidence, changed, blocked, by }) =>
    fromPage(at(day, 8) + index * 2 * MINUTE, by ?? keyResult.owner, team.projects[0], 'checkIn', {
      keyResult: keyResult.key,
      ...(value === undefined ? {} : { value }),
      confidence: confidence / 10,
      changed,
      blocked,
    }),
  );
}

/** Work is counted on Mondays before the check-ins; a number that Jira gives, on every working day. */
function measurings({ keyResult, team, index, past }: Placed): AppCalled[] {
  if (past ? keyResult.epics.length === 0 : keyResult.epics.length === 0 && keyResult.measure === undefined) return [];
  const often = keyResult.measure === undefined ? workingDays.filter(isMonday) : workingDays;
  const days = past ? fewBefore : team.measured === 'seldom' ? few : often;
  return days
    .map((day) => at(day, 7) + index * MINUTE)
    .map((when) => fromPage(when, team.lead, team.projects[0], 'measureNow', { keyResult: keyResult.key }));
}

const weekday = (day: string): number => new Date(at(day, 12)).getUTCDay();
const isMonday = (day: string): boolean => weekday(day) === 1;

const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => new Date(at(first, 12) + i * 24 * HOUR).toISOString().slice(0, 10));

const fewBefore = ['2025-10-27', '2025-11-24', '2025-12-22'];
const few = ['2026-01-12', '2026-01-26', '2026-02-09', '2026-02-16'];

/** January 5 to February 16. */
const workingDays: string[] = daysFrom('2026-01-05', 43)
  .filter((day) => weekday(day) !== 0 && weekday(day) !== 6);
