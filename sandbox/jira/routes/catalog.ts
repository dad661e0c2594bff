import { z } from 'zod';
import {
  categoryJson, customFieldJson, issueTypeJson, priorityJson, resolutionJson, statusJson,
} from '../catalog-json';
import { SYSTEM_FIELD_IDS } from '../field-choice';
import { jiraTime } from '../jira-time';
import { Refusal } from '../refusal';
import { ok, param, readQuery, type Call, type Reply, type Route } from '../route';

/** What issues are made of, and the site itself. */
export const catalogRoutes: readonly Route[] = [
  listing('/issuetype', ({ site }) => [...site.catalog.issueTypes.values()].map((type) => issueTypeJson(site, type))),
  listing('/status', ({ site }) => [...site.catalog.statuses.values()].map((status) => statusJson(site, status))),
  listing('/statuscategory', ({ site }) => [categoryJson(site, 'new'), categoryJson(site, 'indeterminate'), categoryJson(site, 'done')]),
  listing('/resolution', ({ site }) => [...site.catalog.resolutions.values()].map((one) => resolutionJson(site, one))),
  listing('/priority', ({ site }) => [...site.catalog.priorities.values()].map((one) => priorityJson(site, one))),
  listing('/field', ({ site }) => [...SYSTEM_FIELD_IDS.map(systemFieldJson), ...[...site.catalog.fields.values()].map(customFieldJson)]),
  {
    ...listing('/status/{idOrName}', () => null),
    answer: (call) => {
      const wanted = param(call, 'idOrName');
      const status = [...call.site.catalog.statuses.values()].find((one) => one.id === wanted || one.name === wanted);
      if (!status) throw new Refusal(404, [`The status with id or name '${wanted}' does not exist.`]);
      return ok(statusJson(call.site, status));
    },
  },
  { ...listing('/serverInfo', () => null), answer: serverInfo },
];

function listing(path: string, list: (call: Call) => unknown): Route {
  return {
    method: 'GET',
    path,
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      readQuery(call, z.strictObject({}));
      return ok(list(call));
    },
  };
}

function serverInfo({ site }: Call): Reply {
  return ok({
    baseUrl: site.url,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_000,
    serverTime: jiraTime(site.clock.now()),
    serverTitle: 'Jira',
    defaultLocale: { locale: 'en_US' },
    serverTimeZone: site.timeZone,
  });
}

const systemFieldJson = (id: (typeof SYSTEM_FIELD_IDS)[number]) => ({
  id,
  key: id,
  name: SYSTEM_FIELD_NAMES[id],
  custom: false,
  orderable: id !== 'statusCategory',
  navigable: true,
  searchable: id !== 'subtasks',
  clauseNames: id === 'subtasks' ? [] : CLAUSE_NAMES[id] ?? [id],
  schema: { type: FIELD_TYPES[id] ?? 'string', system: id },
});

const CLAUSE_NAMES: Partial<Record<(typeof SYSTEM_FIELD_IDS)[number], string[]>> = {
  issuetype: ['issuetype', 'type'],
  created: ['created', 'createdDate'],
  updated: ['updated', 'updatedDate'],
  resolutiondate: ['resolutiondate', 'resolved'],
  duedate: ['due', 'duedate'],
};

const FIELD_TYPES: Partial<Record<(typeof SYSTEM_FIELD_IDS)[number], string>> = {
  issuetype: 'issuetype', project: 'project', status: 'status', statusCategory: 'statusCategory', resolution: 'resolution',
  resolutiondate: 'datetime', priority: 'priority', assignee: 'user', reporter: 'user', creator: 'user', labels: 'array',
  parent: 'issuelink', subtasks: 'array', created: 'datetime', updated: 'datetime', duedate: 'date',
};

const SYSTEM_FIELD_NAMES: Record<(typeof SYSTEM_FIELD_IDS)[number], string> = {
  summary: 'Summary', description: 'Description', issuetype: 'Issue Type', project: 'Project', status: 'Status',
  statusCategory: 'Status Category', resolution: 'Resolution', resolutiondate: 'Resolved', priority: 'Priority',
  assignee: 'Assignee', reporter: 'Reporter', creator: 'Creator', labels: 'Labels', parent: 'Parent', subtasks: 'Sub-tasks',
  created: 'Created', updated: 'Updated', duedate: 'Due date',
};
