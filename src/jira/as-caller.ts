import api, { route } from '@forge/api';
import type { JiraAsCaller } from '../app/ports';
import { issueId, projectId, type IssueId, type ProjectId } from '../okr/ids';
import { count } from './count';
import { issueAnswer, permissionsAnswer, permissionsCheckAnswer } from './jira-answers';
import { mirror } from './mirror';
import { pinPanel, readPins, readTask } from './panel-pins';
import { ask, heardBody, type Requester } from './request';

/** Jira with the rights of the person who made the call, as the platform knows them. */
export const jiraAsCaller: JiraAsCaller = {
  mayEditIssue: async (issue) => {
    const heard = await ask(
      asUser,
      route`/rest/api/3/mypermissions?issueId=${issue}&permissions=EDIT_ISSUES`,
      permissionsAnswer,
    );
    // An issue the caller may not see answers like one that is not there.
    if (heard.kind === 'missing' || heard.kind === 'refused') return false;
    return heardBody(heard).permissions['EDIT_ISSUES']?.havePermission ?? false;
  },
  mayEditSomeProject: async (projects) => (await projectsWith('EDIT_ISSUES', projects)).length > 0,
  mayBrowseProjects: async (projects) => {
    const browsable = await projectsWith('BROWSE_PROJECTS', projects);
    return projects.every((id) => browsable.includes(id));
  },
  isAdmin: async () => {
    const heard = await ask(asUser, route`/rest/api/3/mypermissions?permissions=ADMINISTER`, permissionsAnswer);
    return heardBody(heard).permissions['ADMINISTER']?.havePermission ?? false;
  },
  readIssue,
  count: (jql) => count(asUser, jql),
  mirror: (issue, links) => mirror(asUser, issue, links),
  pinPanel: (panel, projects, action) => pinPanel(asUser, panel, projects, action),
  readPins: (panel, projects) => readPins(asUser, panel, projects),
  readTask: (task) => readTask(asUser, task),
};

const asUser: Requester = (path, init) => api.asUser().requestJira(path, init);

async function readIssue(issue: IssueId) {
  const heard = await ask(asUser, route`/rest/api/3/issue/${issue}?fields=project,issuetype`, issueAnswer);
  if (heard.kind === 'missing') return null;
  const { id, fields } = heardBody(heard);
  return {
    id: issueId.parse(id),
    projectId: projectId.parse(fields.project.id),
    hierarchyLevel: fields.issuetype.hierarchyLevel ?? (fields.issuetype.subtask ? -1 : 0),
  };
}

/** The projects in which the caller holds a permission. Jira names only projects that exist for the caller. */
async function projectsWith(permission: string, projects: readonly ProjectId[]): Promise<ProjectId[]> {
  const heard = await ask(asUser, route`/rest/api/3/permissions/check`, permissionsCheckAnswer, {
    projectPermissions: [{ permissions: [permission], projects: projects.map(Number) }],
  });
  // A project that is gone makes Jira refuse the whole question.
  if (heard.kind === 'refused' || heard.kind === 'missing') return [];
  const held = heardBody(heard).projectPermissions.filter((one) => one.permission === permission);
  const ids = new Set(held.flatMap((one) => one.projects.map(String)));
  return projects.filter((id) => ids.has(id));
}
