import type { ImportReport } from './jira/import/import-file';
import { searchPage } from './shell/jira-shapes';
import { readJira } from './shell/read-jira';
import { readProjects } from './shell/read-projects';
import { actorOf } from './shell/session';
import type { World } from './world';

/** What the command line says once the sandbox runs: addresses, people with their tokens, and one clear last line. */
export async function welcome(world: World): Promise<string> {
  const { siteUrl, imported } = world;
  const users = await world.users();
  const rows = users.map(({ displayName, emailAddress, token, role }) => `  ${displayName.padEnd(18)} ${`${emailAddress}:${token}`.padEnd(62)} ${role}`.trimEnd());
  return [
    ...(imported === null ? [] : importLines(imported)),
    '',
    ...(await addresses(world, users[0]?.accountId)),
    `  Company    ${siteUrl}/okrs`,
    `  Settings   ${siteUrl}/settings`,
    `  Meter      ${siteUrl}/meter`,
    `  Control    ${siteUrl}/sandbox/`,
    '',
    'People, with what they use for basic auth at /rest/:',
    ...rows,
    '',
    `Throughline runs at ${siteUrl}/`,
  ].join('\n');
}

const problemsSaid = 10;

/** What an import brought, and which rows it left out and why. */
function importLines({ issues, epics, projects, users, problems, notes }: ImportReport): string[] {
  const more = problems.length - problemsSaid;
  return [
    `Imported ${issues} issues (${epics} epics) of ${projects} projects with ${users} people; ${problems.length} rows could not be read.`,
    ...problems.slice(0, problemsSaid).map(({ file, line, key, problem }) => `  ${file === undefined ? '' : `${file}, `}line ${line}${key === undefined ? '' : ` (${key})`}: ${problem}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...notes.map(({ issues: count, note }) => `  ${count} issues: ${note}`),
  ];
}

async function addresses({ jira, siteUrl, homeProject }: World, accountId: string | undefined): Promise<string[]> {
  const actor = actorOf(accountId ?? null);
  const projects = await readProjects(jira, actor);
  const project = projects.find(({ key }) => key === homeProject) ?? projects[0];
  if (project === undefined) return [];
  const { issues } = await readJira(jira, actor, '/rest/api/3/search/jql', searchPage, {
    jql: `project = ${project.key} ORDER BY updated DESC`, maxResults: 50, fields: ['summary', 'status', 'issuetype'],
  });
  const issue = issues.find(({ fields }) => fields.issuetype.hierarchyLevel === 1) ?? issues[0];
  return [`  Project    ${siteUrl}/projects/${project.key}/okrs`, ...(issue === undefined ? [] : [`  Issue      ${siteUrl}/browse/${issue.key}`])];
}
