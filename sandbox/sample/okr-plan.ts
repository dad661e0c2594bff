import type { ProjectKey } from './base';
import type { PersonName } from './people';

/** The OKRs of the sample in the words of people; nothing here knows how the app is called. */
export interface PlannedTeam {
  key: string;
  name: string;
  level: 'company' | 'department' | 'team';
  parent?: string;
  lead: PersonName;
  members: PersonName[];
  projects: ProjectKey[];
  /** How often its numbers are taken in the story: on every working day where Jira gives them, or now and then. */
  measured?: 'seldom';
  /** In the order of their keys. */
  objectives: PlannedObjective[];
}

export interface PlannedObjective {
  key: string;
  title: string;
  owner: PersonName;
  parent?: string;
  pillar?: string;
  /** This quarter when absent. */
  cycle?: '2025-q4';
  /** In the order of their keys. */
  keyResults: PlannedKeyResult[];
}

export interface PlannedKeyResult {
  key: string;
  text: string;
  owner: PersonName;
  target: PlannedTarget;
  unit: string;
  measure?: PlannedMeasure;
  /** 1 when absent. */
  weight?: number;
  /** Committed when absent. */
  commitment?: 'committed' | 'aspirational';
  /** Names of epics in the work plans. */
  epics: string[];
  /** Oldest first. */
  checkIns: PlannedCheckIn[];
}

export type PlannedTarget =
  | { kind: 'none' }
  | { kind: 'change'; baseline: number; target: number }
  | { kind: 'above' | 'below'; line: number; tolerance: number }
  | { kind: 'within'; lower: number; upper: number; tolerance: number }
  | { kind: 'stages'; stages: Array<{ name: string; by: string; grade: number }> };

/** Typed by a person when absent. */
export type PlannedMeasure =
  | { kind: 'count'; jql: string; projects: ProjectKey[] }
  | { kind: 'share'; jql: string; also: string; projects: ProjectKey[] }
  /** Of story points. */
  | { kind: 'sum'; jql: string; projects: ProjectKey[] }
  | { kind: 'work-done' };

export interface PlannedCheckIn {
  day: string;
  /** Absent where Jira measures. */
  value?: number;
  /** 0–10, as people type it. */
  confidence: number;
  changed: string;
  blocked: string;
  /** The owner when absent. */
  by?: PersonName;
}

/** A check-in of the owner. */
export const on = (day: string, value: number, confidence: number, changed = '', blocked = ''): PlannedCheckIn => ({
  day,
  value,
  confidence,
  changed,
  blocked,
});

/** A check-in about a number that Jira measures. */
export const onMeasured = (day: string, confidence: number, changed = ''): PlannedCheckIn => ({
  day,
  confidence,
  changed,
  blocked: '',
});

/** Change from one number to another. */
export const from = (baseline: number, target: number): PlannedTarget => ({ kind: 'change', baseline, target });
