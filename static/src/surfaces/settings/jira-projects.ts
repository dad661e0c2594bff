import { useQuery } from '@tanstack/react-query';
import { getJira } from '../../data/jira';
import { field, listAt, textAt } from '../../data/json';

/** A Jira project as pickers and tables name it. */
export interface JiraProject {
  id: string;
  key: string;
  name: string;
}

/** Projects whose name or key holds the text, those the viewer may browse. */
export const findProjects = async (text: string): Promise<JiraProject[]> =>
  (await getJira(`/rest/api/3/project/search?maxResults=20&orderBy=name&query=${encodeURIComponent(text)}`, projects)) ?? [];

/** The projects of these ids by id; one that the viewer may not browse is missing. Null while Jira has not answered. */
export function useProjects(ids: readonly string[]): ReadonlyMap<string, JiraProject> | null {
  const wanted = [...new Set(ids)].sort();
  const { data } = useQuery({
    queryKey: ['projects', wanted],
    queryFn: () => readProjects(wanted),
    enabled: wanted.length > 0,
    staleTime: 10 * 60_000,
    placeholderData: (before) => before,
  });
  return wanted.length === 0 ? new Map() : (data ?? null);
}

/** Who leads a project in Jira, as a proposal for the team's lead. */
export const projectLead = async (id: string): Promise<string | null> =>
  getJira(`/rest/api/3/project/${encodeURIComponent(id)}`, (json) => textAt(field(json, 'lead'), 'accountId') ?? null);

/** Jira answers at most this many projects at once. */
const PAGE = 50;

async function readProjects(ids: readonly string[]): Promise<Map<string, JiraProject>> {
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, i) => ids.slice(i * PAGE, (i + 1) * PAGE));
  const found = await Promise.all(
    pages.map((page) => getJira(`/rest/api/3/project/search?maxResults=${PAGE}&${page.map((id) => `id=${id}`).join('&')}`, projects)),
  );
  return new Map(found.flatMap((page) => page ?? []).map((project) => [project.id, project]));
}

const projects = (json: unknown): JiraProject[] =>
  listAt(json, 'values').flatMap((project) => {
    const [id, key, name] = [textAt(project, 'id'), textAt(project, 'key'), textAt(project, 'name')];
    return id === undefined || key === undefined || name === undefined ? [] : [{ id, key, name }];
  });
