import { useQuery } from '@tanstack/react-query';

/** The rules that screens ask. */
export type Coach = Awaited<ReturnType<typeof load>>;

/**
 * The coach, null while it is on its way: it comes beside the server's first answer, because no page needs its word lists
 * before there is something to read. Where its script cannot be had, it finds nothing and the page stands.
 */
export function useCoach(): Coach | null {
  const { data, isError } = useQuery({ queryKey: ['coach'], queryFn: load, staleTime: Infinity, gcTime: Infinity, retry: false });
  return isError ? silent : (data ?? null);
}

async function load() {
  const [{ reviewKeyResult, reviewSet }, { toDoList }] = await Promise.all([import('../../../src/coach/review'), import('../../../src/coach/to-do-list')]);
  return { reviewKeyResult, reviewSet, toDoList };
}

const silent: Coach = { reviewKeyResult: () => [], reviewSet: () => [], toDoList: () => null };
