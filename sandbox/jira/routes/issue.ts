import { z } from 'zod';
import { deleteIssue, isSubtask } from '../change-issue';
import { chooseFields } from '../field-choice';
import { findIssue, findIssueFor } from '../find-issue';
import { issuesJson } from '../issue-json';
import { visibleIssues } from '../permissions';
import { POINTS } from '../points';
import { NotModelled, Refusal } from '../refusal';
import { count, csv, done, flag, ok, param, readBody, readQuery, type Route } from '../route';
import { among, sql } from '../sql';
import { readIssues } from '../stored-issue';
import { changelogPage, changelogsOf } from './changelog';
import { propertiesOf } from './issue-property';

/** Reading and deleting issues. */
export const issueRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/issue/{issueIdOrKey}',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const { site, caller, version } = call;
      const asked = readQuery(call, issueQuery);
      const unknown = asked.expand.find((name) => name !== 'changelog');
      if (unknown) throw new NotModelled(`expand=${unknown} of an issue`);
      const issue = findIssue(site, caller, param(call, 'issueIdOrKey'));
      const choice = { ...chooseFields(site.catalog, asked.fields), idOnly: false };
      call.spend(POINTS.object);
      const [json] = issuesJson([issue], { site, caller, choice, version });
      const properties = asked.properties.length > 0 ? { properties: propertiesOf(site, [issue], asked.properties)[0] } : {};
      const changelog = asked.expand.length > 0 ? { changelog: changelogsOf(call, issue) } : {};
      return ok({ ...json, ...properties, ...changelog });
    },
  },
  {
    method: 'DELETE',
    path: '/issue/{issueIdOrKey}',
    scope: 'write:jira-work',
    answer: (call) => {
      const { site, caller, throughApp } = call;
      const { deleteSubtasks } = readQuery(call, z.strictObject({ deleteSubtasks: flag.default(false) }));
      const issue = findIssueFor(site, caller, param(call, 'issueIdOrKey'), 'DELETE_ISSUES');
      const children = readIssues(site.database, sql`i.parent_id = ${issue.id}`);
      if (!deleteSubtasks && children.some((child) => isSubtask(site, child))) {
        throw new Refusal(400, [
          `The issue '${issue.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
        ]);
      }
      deleteIssue(site, issue.id, { accountId: caller.accountId, throughApp });
      return done;
    },
  },
  {
    method: 'POST',
    path: '/issue/bulkfetch',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const { site, caller, version } = call;
      const { issueIdsOrKeys, fields, properties } = readBody(call, bulkBody);
      const choice = chooseFields(site.catalog, fields);
      const ids = issueIdsOrKeys.filter((one) => /^\d+$/.test(one)).map(Number);
      const keys = issueIdsOrKeys.map((one) => one.toUpperCase());
      const named = sql`(${among(sql`i.id`, ids)} OR ${among(sql`i.key`, keys)})`;
      const found = readIssues(site.database, sql`${named} AND ${visibleIssues(site.catalog, caller)}`, sql`ORDER BY i.id`);
      call.spend(POINTS.object * found.length);
      const known = new Set(found.flatMap((issue) => [String(issue.id), issue.key]));
      const missing = issueIdsOrKeys.filter((one) => !known.has(one.toUpperCase()));
      const values = propertiesOf(site, found, properties);
      const issues = issuesJson(found, { site, caller, choice: { ...choice, idOnly: false }, version });
      return ok({
        expand: '',
        issues: properties.length > 0 ? issues.map((issue, index) => ({ ...issue, properties: values[index] })) : issues,
        issueErrors: missing.map((id) => ({ id, errorMessage: 'Issue does not exist or you do not have permission to see it.' })),
      });
    },
  },
  {
    method: 'GET',
    path: '/issue/{issueIdOrKey}/changelog',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const page = readQuery(call, z.strictObject({ startAt: count.default(0), maxResults: count.default(100) }));
      return ok(changelogPage(call, findIssue(call.site, call.caller, param(call, 'issueIdOrKey')), page));
    },
  },
];

const issueQuery = z.strictObject({
  fields: csv.default(['*all']),
  expand: csv.default([]),
  properties: csv.pipe(z.array(z.string()).max(5)).default([]),
  // Keys and ids of our fields are equal, and nobody's history of views is kept.
  fieldsByKeys: flag.optional(),
  updateHistory: flag.optional(),
  failFast: flag.optional(),
});

/** Up to 100 issues; up to 1,000 where every field is named, at most 100 of them (change 3413 of Jira's changelog). */
const bulkBody = z
  .strictObject({
    issueIdsOrKeys: z.array(z.string()).min(1).max(1000),
    fields: z.array(z.string()).default(['*navigable']),
    properties: z.array(z.string()).max(5).default([]),
    fieldsByKeys: z.boolean().optional(),
  })
  .refine(({ issueIdsOrKeys, fields }) => issueIdsOrKeys.length <= 100 || areNamed(fields), {
    path: ['issueIdsOrKeys'],
    message: 'must be 100 at most, or 1,000 with 1 to 100 fields named',
  });

const areNamed = (fields: readonly string[]) =>
  fields.length > 0 && fields.length <= 100 && !fields.some((name) => /^[*-]/.test(name));
