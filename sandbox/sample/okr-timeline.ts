import { fromPage, fromPanel, fromSettings } from './app-call';
import { ids } from './base';
import type { JiraTimeline } from './jira-timeline';
import type { PlannedKeyResult, PlannedTeam } from './okr-plan';
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
  index: number;
}

/** Everything that Northlight does in the app: set up and written in December, then links, check-ins and measuring. */
export function okrTimeline({ epics }: JiraTimeline): AppCalled[] {
  const placed = okrs.teams
    .flatMap((team) => team.objectives.flatMap(({ keyResults }) => keyResults.map((keyResult) => ({ keyResult, team }))))
    .map((entry, index): Placed => ({ ...entry, index }));
  return [
    ...inTurn(at('2025-12-17', 10), setUp()),
    ...inTurn(at('2025-12-18', 9), okrs.teams.flatMap(written)),
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

function written(team: PlannedTeam): AppCalled[] {
  const [project] = team.projects;
  return team.objectives.flatMap(({ key, title, owner, parent, pillar, keyResults }) => [
    fromPage(0, team.lead, project, 'createObjective', {
      team: team.key,
      cycle: okrs.cycle,
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
    measure:
      measure?.kind === 'count'
        ? { ...measure, projects: measure.projects.map((project) => ids.project[project]) }
        : (measure ?? { kind: 'typed' }),
    weight: weight ?? 1,
    commitment: commitment ?? 'committed',
    curve: 'linear',
  };
}

/** The owner links an epic when both are there and the epic has its first issues. */
function links({ keyResult, index }: Placed, epics: JiraTimeline['epics']): AppCalled[] {
  return keyResult.epics.flatMap((name) => {
    const epic = epics.get(name);
    if (epic === undefined) return [];
    const when = Math.max(at('2025-12-18', 15), epic.created + 3 * HOUR) + index * MINUTE;
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
function measurings({ keyResult, team, index }: Placed): AppCalled[] {
  if (keyResult.epics.length === 0) return [];
  const days = keyResult.measure === undefined ? workingDays.filter(isMonday) : workingDays;
  return days
    .map((day) => at(day, 7) + index * MINUTE)
    .map((when) => fromPage(when, team.lead, team.projects[0], 'measureNow', { keyResult: keyResult.key }));
}

const weekday = (day: string): number => new Date(at(day, 12)).getUTCDay();
const isMonday = (day: string): boolean => weekday(day) === 1;

/** January 5 to February 16. */
const workingDays: string[] = Array.from({ length: 43 }, (_, i) => at('2026-01-05', 12) + i * 24 * HOUR)
  .map((noon) => new Date(noon).toISOString().slice(0, 10))
  .filter((day) => weekday(day) !== 0 && weekday(day) !== 6);
