import { z } from 'zod';
import { link } from '../catalog-json';
import { createIssue, editIssue } from '../change-issue';
import { findIssueFor } from '../find-issue';
import { findProject } from '../find-project';
import { holds } from '../permissions';
import { Refusal } from '../refusal';
import { done, flag, param, readBody, readQuery, type Call, type Route } from '../route';
import { editFrom, fieldsBody } from './edit-fields';

/** Creating and editing issues. */
export const editIssueRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/issue',
    scope: 'write:jira-work',
    answer: (call) => {
      readQuery(call, z.strictObject({ updateHistory: flag.optional() }));
      const { fields } = readBody(call, z.strictObject({ fields: fieldsBody }));
      const { project: wanted, issuetype: type, ...rest } = fields;
      const project = findProjectFor(call, wanted);
      const issueType = [...call.site.catalog.issueTypes.values()].find(
        (one) => one.id === type?.id || (type?.name !== undefined && one.name === type.name),
      );
      const faults = {
        ...(project ? {} : { project: 'Specify a valid project ID or key' }),
        ...(issueType ? {} : { issuetype: 'Specify an issue type' }),
        ...(rest.summary?.trim() ? {} : { summary: 'You must specify a summary of the issue.' }),
      };
      if (!project || !issueType || !rest.summary?.trim()) throw new Refusal(400, [], faults);
      const edit = editFrom(call, rest, { project, issueType });
      const author = { accountId: call.caller.accountId, throughApp: call.throughApp };
      const priorityId = edit.priorityId ?? middlePriority(call);
      const created = createIssue(
        call.site,
        { ...edit, priorityId, projectId: project.id, issueTypeId: issueType.id, summary: rest.summary },
        author,
      );
      return { status: 201, body: { ...created, self: link(call.site, `issue/${created.id}`) } };
    },
  },
  {
    method: 'PUT',
    path: '/issue/{issueIdOrKey}',
    scope: 'write:jira-work',
    answer: (call) => {
      const { site, caller, throughApp } = call;
      readQuery(call, z.strictObject({ notifyUsers: flag.optional() }));
      const issue = findIssueFor(site, caller, param(call, 'issueIdOrKey'), 'EDIT_ISSUES');
      const { fields, update } = readBody(call, editBody);
      const [project, issueType] = [site.catalog.projects.get(issue.projectId), site.catalog.issueTypes.get(issue.issueTypeId)];
      if (!project || !issueType) throw new Refusal(500, [`The project or type of ${issue.key} is unknown.`]);
      const edit = editFrom(call, fields, { project, issueType });
      const labels = update?.labels ? { labels: update.labels.reduce(labelled, edit.labels ?? issue.labels) } : {};
      editIssue(site, issue.id, { ...edit, ...labels }, { accountId: caller.accountId, throughApp });
      return done;
    },
  },
];

const labelOperation = z.union([
  z.strictObject({ add: z.string() }),
  z.strictObject({ remove: z.string() }),
  z.strictObject({ set: z.array(z.string()) }),
]);

const editBody = z.strictObject({
  fields: fieldsBody.default({}),
  update: z.strictObject({ labels: z.array(labelOperation).optional() }).optional(),
});

function labelled(labels: readonly string[], operation: z.infer<typeof labelOperation>): readonly string[] {
  if ('set' in operation) return operation.set;
  if ('remove' in operation) return labels.filter((label) => label !== operation.remove);
  return labels.includes(operation.add) ? labels : [...labels, operation.add];
}

function findProjectFor({ site, caller }: Call, wanted: { id?: string | undefined; key?: string | undefined } | undefined) {
  const idOrKey = wanted?.id ?? wanted?.key;
  if (idOrKey === undefined) return undefined;
  const project = findProject(site, caller, idOrKey);
  if (holds(caller, 'CREATE_ISSUES', project)) return project;
  throw new Refusal(400, [], { project: 'You cannot create issues in this project.' });
}

function middlePriority({ site }: Call): string | null {
  const ids = [...site.catalog.priorities.keys()];
  return ids[Math.floor(ids.length / 2)] ?? null;
}
