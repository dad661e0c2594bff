import type { Catalog } from './catalog';
import { NotModelled } from './refusal';

/** The system fields an issue shows, in Jira's names. */
export const SYSTEM_FIELD_IDS = [
  'summary', 'description', 'issuetype', 'project', 'status', 'statusCategory', 'resolution', 'resolutiondate', 'priority',
  'assignee', 'reporter', 'creator', 'labels', 'parent', 'subtasks', 'created', 'updated', 'duedate',
] as const;

export type SystemFieldId = (typeof SYSTEM_FIELD_IDS)[number];

/** Which fields of issues to show. */
export interface FieldChoice {
  readonly system: readonly SystemFieldId[];
  readonly custom: readonly string[];
  /** Nothing but ids was asked for. */
  readonly idOnly: boolean;
  /** Neither system nor custom fields: the answer is small. */
  readonly slim: boolean;
}

/**
 * Reads a `fields` parameter: names, `*all`, `*navigable`, `-name`. Jira leaves out names it does not know; fields that
 * it knows and we do not hold are refused.
 */
export function chooseFields(catalog: Catalog, wanted: readonly string[]): FieldChoice {
  const missing = wanted.find((name) => UNMODELLED.has(name.toLowerCase()));
  if (missing) throw new NotModelled(`the issue field '${missing}'`);
  const onlyTakenAway = wanted.length > 0 && wanted.every((name) => name.startsWith('-'));
  const all = onlyTakenAway || wanted.includes('*all') || wanted.includes('*navigable');
  const shows = (id: string) => (all || wanted.includes(id)) && !wanted.includes(`-${id}`);
  const system = SYSTEM_FIELD_IDS.filter(shows);
  const custom = [...catalog.fields.keys()].filter(shows);
  const slim = system.length + custom.length === 0;
  return { system, custom, slim, idOnly: slim && !all && wanted.every((name) => name === 'id') };
}

const UNMODELLED = new Set([
  'aggregateprogress', 'aggregatetimeestimate', 'aggregatetimeoriginalestimate', 'aggregatetimespent', 'attachment', 'comment',
  'components', 'environment', 'fixversions', 'issuelinks', 'issuerestriction', 'lastviewed', 'progress', 'security',
  'statuscategorychangedate', 'timeestimate', 'timeoriginalestimate', 'timespent', 'timetracking', 'versions', 'votes', 'watches',
  'worklog', 'workratio',
]);
