import type { Jira } from '../doors';
import type { SiteUser } from './host-parts';
import { permissions, type Project } from './jira-shapes';
import { readJira } from './read-jira';
import { readProject, readProjects } from './read-projects';
import { actorOf } from './session';

type Known = Omit<SiteUser, 'role'>;

/**
 * The people of the site with what each is, those with most to see first: the lead of the home project, who is the
 * person a fresh browser starts as, then other leads, admins, everybody else.
 */
export async function siteUsers(jira: Jira, known: readonly Known[], homeProject: string | undefined): Promise<SiteUser[]> {
  const app = { kind: 'app' } as const;
  const projects = await Promise.all((await readProjects(jira, app)).map(({ key }) => readProject(jira, app, key)));
  const users = await Promise.all(known.map(async (user) => {
    const leads = projects.filter(({ lead }) => lead?.accountId === user.accountId);
    const admin = await isAdmin(jira, user.accountId);
    return { user: { ...user, role: role(admin, leads) }, rank: rank(admin, leads, homeProject) };
  }));
  return users.sort((a, b) => a.rank - b.rank).map(({ user }) => user);
}

/** Whether a person may administer this Jira, asked of Jira. */
export async function isAdmin(jira: Jira, accountId: string): Promise<boolean> {
  const answer = await readJira(jira, actorOf(accountId), '/rest/api/3/mypermissions?permissions=ADMINISTER', permissions);
  return answer.permissions['ADMINISTER']?.havePermission ?? false;
}

function role(admin: boolean, leads: Project[]): string {
  return [admin ? 'Jira admin' : '', leads.length > 0 ? `Leads ${leads.map(({ name }) => name).join(', ')}` : ''].filter((part) => part !== '').join(', ');
}

function rank(admin: boolean, leads: Project[], homeProject: string | undefined): number {
  if (leads.some(({ key }) => key === homeProject)) return 0;
  return leads.length > 0 ? 1 : admin ? 2 : 3;
}

/** The same list, kept until people can have changed: a role costs a request for each person. */
export function rememberedUsers(read: () => Promise<SiteUser[]>): { list(): Promise<SiteUser[]>; forget(): void } {
  let remembered: Promise<SiteUser[]> | undefined;
  return {
    list: () => (remembered ??= read()),
    forget: () => { remembered = undefined; },
  };
}
