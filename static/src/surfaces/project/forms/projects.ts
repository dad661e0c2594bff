import { useQuery } from '@tanstack/react-query';
import { getJira } from '../../../data/jira';
import { listAt, textAt } from '../../../data/json';

/** A project as a list shows it. */
export interface ProjectOption {
  value: string;
  label: string;
}

/** Projects whose name or key holds the text, as the viewer may browse them. */
export const findProjects = async (text: string): Promise<ProjectOption[]> =>
  (await getJira(`/rest/api/3/project/search?maxResults=20&orderBy=name&query=${encodeURIComponent(text)}`, options)) ?? [];

/** The projects of these ids; one that the viewer may not browse keeps its place, so that it is not lost by saving. */
export function useProjects(ids: readonly string[]): ProjectOption[] {
  const wanted = [...ids].sort();
  const { data } = useQuery({
    queryKey: ['projects', wanted],
    queryFn: () => getJira(`/rest/api/3/project/search?maxResults=50&${wanted.map((id) => `id=${encodeURIComponent(id)}`).join('&')}`, options),
    enabled: wanted.length > 0,
    staleTime: 10 * 60_000,
    placeholderData: (before) => before,
  });
  return ids.map((id) => data?.find(({ value }) => value === id) ?? { value: id, label: data === undefined ? '…' : `Project ${id}, hidden from you` });
}

const options = (json: unknown): ProjectOption[] =>
  listAt(json, 'values').flatMap((project) => {
    const id = textAt(project, 'id');
    const key = textAt(project, 'key');
    const name = textAt(project, 'name');
    return id === undefined || key === undefined || name === undefined ? [] : [{ value: id, label: `${name} (${key})` }];
  });
