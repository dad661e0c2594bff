import { placeOf, pathOf, type Place } from './place';

/** How long a look at another cycle counts, in milliseconds: by the next day people mean the cycle of today again. */
const lookBack = 12 * 3_600_000;

/** Keeps where a person is in a project's OKRs, on this device only; a browser that refuses keeps nothing. */
export function rememberPlace(projectId: string, { team, cycle }: Place): void {
  try {
    localStorage.setItem(slot(projectId), `${Date.now()} ${pathOf({ team, cycle })}`);
  } catch {
    // Storage is full or forbidden in this frame: the page then opens on its first team.
  }
}

/** Where the person was last; nothing when never, or when storage is refused. */
export function lastPlace(projectId: string): Place {
  const [at, path = ''] = (read(slot(projectId)) ?? '').split(' ');
  const { team, cycle } = placeOf(path);
  if (team === undefined) return {};
  const recent = Date.now() - Number(at) < lookBack;
  return { team, ...(cycle !== undefined && recent ? { cycle } : {}), remembered: true };
}

const slot = (projectId: string): string => `throughline.place.${projectId}`;

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
