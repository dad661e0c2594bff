import { HttpException, Version3Client } from 'jira.js';
import { people } from '../../../sandbox/sample/people';
import { sampleWorld } from '../sample/sample-world';
import { overHttp } from './over-http';

let world: Awaited<ReturnType<typeof sampleWorld>>;
let served: Awaited<ReturnType<typeof overHttp>>;
beforeAll(async () => {
  world = await sampleWorld(1);
  served = await overHttp(world.jira);
}, 60_000);
afterAll(async () => {
  await served.stop();
  world.jira.close();
});

/** A client that nobody here wrote, as one of the sample's people: basic authentication with e-mail and token. */
function as(name: keyof typeof people): Version3Client {
  const token = world.jira.tokens().find(({ accountId }) => accountId === people[name].accountId)!;
  return new Version3Client({ host: served.host, authentication: { basic: { email: token.emailAddress, apiToken: token.token } } });
}

const anonymous = () => new Version3Client({ host: served.host });

/** What a refusal is for whoever uses the client. */
async function refusal(asked: Promise<unknown>): Promise<{ status: number | undefined; data: unknown }> {
  try {
    await asked;
  } catch (error) {
    if (!(error instanceof HttpException)) throw error;
    return { status: error.status, data: Object(error.response).data };
  }
  throw new Error('Was not refused.');
}

describe('jira.js works against the local Jira:', () => {
  test('everyone in the sample who has not left logs in as themselves', async () => {
    const tokens = world.jira.tokens();
    expect(tokens.length).toBeGreaterThan(20);
    for (const { accountId, displayName, emailAddress, token } of tokens) {
      const client = new Version3Client({ host: served.host, authentication: { basic: { email: emailAddress, apiToken: token } } });
      expect(await client.myself.getCurrentUser()).toMatchObject({ accountId, displayName, emailAddress, accountType: 'atlassian', active: true });
    }
  });

  test('enhanced search pages through ids and fields, by GET and by POST', async () => {
    const client = as('aiko');
    const jql = 'project = SUP AND issuetype = Epic ORDER BY key';
    const { count } = await client.issueSearch.countIssues({ jql });
    expect(count).toBeGreaterThan(3);

    const keys: string[] = [];
    let nextPageToken: string | undefined;
    do {
      const page = await client.issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({ jql, fields: ['summary', 'status'], maxResults: 3, ...(nextPageToken ? { nextPageToken } : {}) });
      for (const issue of page.issues ?? []) {
        expect(issue.fields.summary).toEqual(expect.any(String));
        expect(issue.fields.status.statusCategory?.key).toMatch(/^(new|indeterminate|done)$/);
        keys.push(issue.key);
      }
      nextPageToken = page.nextPageToken ?? undefined;
    } while (nextPageToken !== undefined);
    expect(keys).toHaveLength(count!);

    const byGet = await client.issueSearch.searchForIssuesUsingJqlEnhancedSearch({ jql, fields: ['key'], maxResults: 5000 });
    expect(byGet.issues?.map(({ key }) => key)).toEqual(keys);
  });

  test('an issue is read with its fields, its parent and its changelog', async () => {
    const client = as('aiko');
    const { issues } = await client.issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({ jql: 'project = SUP AND parent is not EMPTY AND status = Done', maxResults: 1 });
    const issue = await client.issues.getIssue({ issueIdOrKey: issues![0]!.id, expand: 'changelog' });
    expect(issue.fields.project.key).toBe('SUP');
    expect(issue.fields.parent?.key).toMatch(/^[A-Z]+-\d+$/);
    expect(Number.isNaN(Date.parse(issue.fields.created))).toBe(false);
    const moves = issue.changelog?.histories?.flatMap(({ items }) => items ?? []).filter(({ field }) => field === 'status');
    expect(moves?.length).toBeGreaterThan(0);
  });

  test('a transition moves an issue, for whoever may', async () => {
    const maya = as('maya');
    const { issues } = await maya.issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({ jql: 'project = SUP AND status = "To Do" AND issuetype = Story', maxResults: 1 });
    const issueIdOrKey = issues![0]!.id;
    const { transitions } = await maya.issues.getTransitions({ issueIdOrKey });
    const start = transitions!.find(({ to }) => to?.statusCategory?.key === 'indeterminate')!;
    await maya.issues.doTransition({ issueIdOrKey, transition: { id: start.id! } });
    expect((await maya.issues.getIssue({ issueIdOrKey, fields: ['status'] })).fields.status.statusCategory?.key).toBe('indeterminate');

    const ravi = as('ravi');
    expect((await ravi.issues.getTransitions({ issueIdOrKey })).transitions).toEqual([]);
    expect(await refusal(ravi.issues.doTransition({ issueIdOrKey, transition: { id: start.id! } }))).toMatchObject({
      status: 400,
      data: { errorMessages: ['You do not have permission to transition this issue.'] },
    });
  });

  test('permissions are what each person holds', async () => {
    const may = async (name: keyof typeof people, permission: string, projectKey?: string) => {
      const { permissions } = await as(name).permissions.getMyPermissions({ permissions: permission, ...(projectKey ? { projectKey } : {}) });
      return Object(permissions)[permission].havePermission;
    };
    expect(await may('nora', 'ADMINISTER')).toBe(true);
    expect(await may('ravi', 'ADMINISTER')).toBe(false);
    expect(await may('maya', 'EDIT_ISSUES', 'SUP')).toBe(true);
    expect(await may('ravi', 'EDIT_ISSUES', 'SUP')).toBe(false);

    const project = await as('maya').projects.getProject({ projectIdOrKey: 'SUP' });
    const checked = await as('maya').permissions.getBulkPermissions({ projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [Number(project.id)] }] });
    expect(checked).toEqual({ globalPermissions: [], projectPermissions: [{ permission: 'EDIT_ISSUES', issues: [], projects: [Number(project.id)] }] });
  });
});

describe('jira.js is refused as Jira refuses it:', () => {
  test('a project that somebody may not see is not there for them', async () => {
    const jql = 'project = PAY';
    const hidden = (await as('aiko').issueSearch.searchForIssuesUsingJqlEnhancedSearchPost({ jql, maxResults: 1 })).issues![0]!.id;
    expect(await refusal(as('lucia').issues.getIssue({ issueIdOrKey: hidden }))).toMatchObject({
      status: 404,
      data: { errorMessages: ['Issue does not exist or you do not have permission to see it.'] },
    });
    expect(await refusal(as('lucia').issueSearch.countIssues({ jql }))).toMatchObject({ status: 400, data: { errorMessages: [expect.stringContaining('PAY')] } });
  });

  test('JQL that is none', async () => {
    expect(await refusal(as('aiko').issueSearch.countIssues({ jql: 'project ==' }))).toMatchObject({ status: 400, data: { errorMessages: [expect.any(String)] } });
  });

  test('a wrong token makes nobody of you', async () => {
    const forged = new Version3Client({ host: served.host, authentication: { basic: { email: people.nora.emailAddress, apiToken: 'guessed' } } });
    expect((await refusal(forged.myself.getCurrentUser())).status).toBe(401);
    expect((await refusal(anonymous().myself.getCurrentUser())).status).toBe(401);
  });

  test('what is not modelled says so', async () => {
    expect(await refusal(as('aiko').dashboards.getAllDashboards())).toMatchObject({ status: 501, data: { errorMessages: [expect.stringContaining('does not model')] } });
  });
});
