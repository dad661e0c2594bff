import { z } from 'zod';

/** The parts of Jira's REST answers that the pages show. */
export const person = z.object({ accountId: z.string(), displayName: z.string() });
export type Person = z.infer<typeof person>;

export const status = z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }) });
export type Status = z.infer<typeof status>;

export const issueType = z.object({ id: z.string(), name: z.string(), hierarchyLevel: z.number().default(0) });

export const project = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  projectTypeKey: z.string().default('software'),
  lead: person.nullish(),
  issueTypes: z.array(issueType).default([]),
});
export type Project = z.infer<typeof project>;

export const projectPage = z.object({ values: z.array(project) });

export const issueRow = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string(),
    status,
    issuetype: issueType,
    assignee: person.nullish(),
    updated: z.string().optional(),
  }),
});
export type IssueRow = z.infer<typeof issueRow>;
export const rowFields = ['summary', 'status', 'issuetype', 'assignee', 'updated'];

export const searchPage = z.object({ issues: z.array(issueRow), nextPageToken: z.string().optional() });
export const count = z.object({ count: z.number() });

export const issue = issueRow.extend({
  fields: issueRow.shape.fields.extend({
    project: z.object({ id: z.string(), key: z.string(), name: z.string() }),
    description: z.unknown().optional(),
    reporter: person.nullish(),
    priority: z.object({ name: z.string() }).nullish(),
    labels: z.array(z.string()).default([]),
    duedate: z.string().nullish(),
    created: z.string(),
    updated: z.string(),
    parent: z.object({ key: z.string(), fields: z.object({ summary: z.string() }).optional() }).nullish(),
  }),
});
export type Issue = z.infer<typeof issue>;
export const issueFields = [
  ...rowFields, 'project', 'description', 'reporter', 'priority', 'labels', 'duedate', 'created', 'parent',
].join(',');

export const transitions = z.object({ transitions: z.array(z.object({ id: z.string(), name: z.string(), to: status })) });
export type Transition = z.infer<typeof transitions>['transitions'][number];

export const permissions = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });
export const myself = person.extend({ timeZone: z.string().default('UTC'), locale: z.string().default('en_US') });
