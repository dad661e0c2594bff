import { useQuery } from '@tanstack/react-query';
import { getJira } from './jira';
import { field } from './json';

type Permission = 'EDIT_ISSUES' | 'ADMINISTER';
type Place = { issueId: string } | { projectId: string } | 'site';

/**
 * Whether the viewer holds a Jira permission at a place, so that controls that would be refused are not shown. Only the
 * server decides; while Jira has not answered nobody may anything.
 */
export function useMay(permission: Permission, place: Place | null): boolean {
  return useMayOrWait(permission, place) ?? false;
}

/** The same for screens that tell readers so: null while Jira has not answered. Nowhere, nobody may anything. */
export function useMayOrWait(permission: Permission, place: Place | null): boolean | null {
  const { data, isError } = useQuery({
    queryKey: ['may', permission, place],
    queryFn: () => ask(permission, place),
    enabled: place !== null,
    staleTime: 60_000,
  });
  return place === null || isError ? false : (data ?? null);
}

async function ask(permission: string, place: Place | null): Promise<boolean> {
  const where = place === null || place === 'site' ? '' : `&${new URLSearchParams(Object.entries(place)).toString()}`;
  const held = await getJira(`/rest/api/3/mypermissions?permissions=${permission}${where}`, (json) =>
    field(field(field(json, 'permissions'), permission), 'havePermission'),
  );
  return held === true;
}
