import api, { route } from '@forge/api';
import type { JiraAsCaller, JiraRights } from '../app/ports';
import { issueId, projectId, type IssueId, type ProjectId } from '../okr/ids';
import { count } from './count';
import { issueAnswer, permissionsAnswer, permissionsCheckAnswer, userAnswer } from './jira-answers';
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
  rightsIn,
  isActive: async (account) => {
    const heard = await ask(asUser, route`/rest/api/3/user?accountId=${account}`, userAnswer);
    // A closed account is not there; whoever may not look at people cannot tell, and then nothing follows from it.
    if (heard.kind === 'missing') return false;
    if (heard.kind === 'unreachable' && heard.status === 403) return true;
    return heardBody(heard).active;
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

/**
 * One question for all: Jira names the projects in which each permission is held, and leaves out those that are gone or
 * not there for the caller.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-check-post
 */
async function rightsIn(projects: readonly ProjectId[]): Promise<JiraRights> {
  const asked = { permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'], projects: projects.map(Number) };
  const heard = await ask(asUser, route`/rest/api/3/permissions/check`, permissionsCheckAnswer, {
    globalPermissions: ['ADMINISTER'],
    ...(projects.length > 0 ? { projectPermissions: [asked] } : {}),
  });
  const { globalPermissions, projectPermissions } = heardBody(heard);
  const held = (permission: string) => {
    const ids = new Set(projectPermissions.flatMap((one) => (one.permission === permission ? one.projects.map(String) : [])));
    return projects.filter((id) => ids.has(id));
  };
  return { admin: globalPermissions.includes('ADMINISTER'), browse: held('BROWSE_PROJECTS'), edit: held('EDIT_ISSUES') };
}
