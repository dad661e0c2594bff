import { useQuery } from '@tanstack/react-query';
import type { PersonShown } from '../parts/person';
import { getJira } from './jira';
import { field, listAt, textAt } from './json';

/** Jira answers at most this many users at once. */
const PAGE = 50;

/**
 * Who the accounts are, read with the viewer's rights. A closed account, or one Jira keeps to itself, is *Former user*;
 * while Jira does not answer nobody is known to have left.
 */
export function usePeople(accountIds: ReadonlyArray<string | undefined>): (id: string | undefined) => PersonShown | null {
  const wanted = [...new Set(accountIds.filter((id) => id !== undefined))].sort();
  const { data, isError, isPlaceholderData } = useQuery({
    queryKey: ['people', wanted],
    queryFn: () => readPeople(wanted),
    enabled: wanted.length > 0,
    staleTime: 10 * 60_000,
    placeholderData: (before) => before,
  });
  return (id) => {
    if (id === undefined) return { kind: 'none' };
    const person = data?.get(id);
    // Names of a smaller circle stand in while the wider one is asked for; who is not among them has not left.
    if (person || (data && !isPlaceholderData)) return person ?? { kind: 'former' };
    return isError ? { kind: 'unread' } : null;
  };
}

/** People whose name begins with the text, as Jira finds them. */
export const findPeople = async (text: string): Promise<Person[]> =>
  (await getJira(`/rest/api/3/user/search?maxResults=20&query=${encodeURIComponent(text)}`, people)) ?? [];

export interface Person {
  accountId: string;
  name: string;
  picture?: string;
}

async function readPeople(ids: readonly string[]): Promise<Map<string, PersonShown>> {
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, i) => ids.slice(i * PAGE, (i + 1) * PAGE));
  const found = await Promise.all(
    pages.map((page) => {
      const query = page.map((id) => `accountId=${encodeURIComponent(id)}`).join('&');
      return getJira(`/rest/api/3/user/bulk?maxResults=${PAGE}&${query}`, (json) => people(listAt(json, 'values')));
    }),
  );
  if (found.includes(null)) throw new Error('Jira did not say who these people are.');
  return new Map(
    found.flatMap((page) => page ?? []).map(({ accountId, ...known }) => [accountId, { kind: 'known' as const, ...known }]),
  );
}

function people(json: unknown): Person[] {
  const users = Array.isArray(json) ? json : [];
  return users.flatMap((user: unknown) => {
    const accountId = textAt(user, 'accountId');
    const name = textAt(user, 'displayName');
    if (accountId === undefined || name === undefined || field(user, 'active') !== true) return [];
    const picture = textAt(field(user, 'avatarUrls'), '24x24');
    return [{ accountId, name, ...(picture === undefined ? {} : { picture }) }];
  });
}
