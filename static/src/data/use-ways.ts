import { NavigationTarget, router } from '@forge/bridge';
import { useQuery } from '@tanstack/react-query';
import type { Way } from '../parts/action';
import type { Frame } from './frame';

/** Where links out of the frame lead. */
export interface Ways {
  /** To a key's row among the project's OKRs; without its cycle, to its team. */
  okr(key: string, cycle?: string): Way;
  issue(key: string): Way;
}

/**
 * Links out of a surface's frame, which may not lead the page elsewhere by itself: a plain press asks Jira to go there,
 * and a new tab gets the address. Known from documents only: what follows a module's address reaches the module.
 */
export function useWays({ siteUrl, projectKey }: Pick<Frame, 'siteUrl' | 'projectKey'>): Ways {
  const page = { target: NavigationTarget.Module, moduleKey: 'project-okrs', ...(projectKey === null ? {} : { projectKey }) };
  const { data: base } = useQuery({
    queryKey: ['okrs-page', projectKey],
    queryFn: async () => (await router.getUrl(page))?.href.replace(/\/$/, '') ?? null,
    staleTime: Infinity,
    retry: false,
  });
  return {
    okr: (key, cycle) => {
      if (!base) return { label: key, onPress: () => void router.navigate(page) };
      const href = `${base}${pathTo(key, cycle)}`;
      return { label: key, href, onPress: () => void router.navigate(href) };
    },
    issue: (key) => {
      const href = `${siteUrl}/browse/${encodeURIComponent(key)}`;
      return { label: key, href, onPress: () => void router.navigate(href) };
    },
  };
}

/** The project page's address of a row: “/sup/2026-q1/sup-kr2”. */
function pathTo(key: string, cycle: string | undefined): string {
  const team = key.slice(0, key.lastIndexOf('-'));
  return `/${(cycle === undefined ? [team] : [team, cycle, key]).map(encodeURIComponent).join('/').toLowerCase()}`;
}
