import type { Actor, Jira } from '../doors';
import { project, projectPage, type Project } from './jira-shapes';
import { readJira } from './read-jira';

/** The projects an actor may see, by name, at most fifty; without their leads and issue types. */
export async function readProjects(jira: Jira, actor: Actor): Promise<Project[]> {
  const { values } = await readJira(jira, actor, '/rest/api/3/project/search?maxResults=50&orderBy=name', projectPage);
  return values;
}

/** One project with its lead and issue types. Throws JiraRefusal for one that is not there or hidden from the actor. */
export function readProject(jira: Jira, actor: Actor, key: string): Promise<Project> {
  return readJira(jira, actor, `/rest/api/3/project/${encodeURIComponent(key)}`, project);
}
