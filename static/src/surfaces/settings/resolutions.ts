import { useQuery } from '@tanstack/react-query';
import { getJira } from '../../data/jira';
import { textAt } from '../../data/json';

/** A way an issue can be resolved in this Jira. */
export interface Resolution {
  id: string;
  name: string;
}

/** All resolutions of this Jira: null while it has not answered, none when it would not. */
export function useResolutions(): readonly Resolution[] | null {
  const { data } = useQuery({
    queryKey: ['resolutions'],
    queryFn: async () => (await getJira('/rest/api/3/resolution', resolutions)) ?? [],
    staleTime: Infinity,
  });
  return data ?? null;
}

/** Those that say, by their usual names, that the work was never to be done. */
export const likelyExcluded = (all: readonly Resolution[]): Resolution[] => all.filter(({ name }) => likely.test(name));

const likely = /won.?t (?:do|fix)|duplicate|declined|cannot reproduce|obsolete|invalid|abandoned|cancell?ed|rejected/i;

const resolutions = (json: unknown): Resolution[] =>
  (Array.isArray(json) ? json : []).flatMap((one: unknown) => {
    const [id, name] = [textAt(one, 'id'), textAt(one, 'name')];
    return id === undefined || name === undefined ? [] : [{ id, name }];
  });
