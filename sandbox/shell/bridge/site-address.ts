import { z } from 'zod';
import type { HostParts } from '../host-parts';

const place = z.object({
  target: z.string(),
  issueKey: z.string().optional(),
  projectKey: z.string().optional(),
  moduleKey: z.string().optional(),
});

/** The address of a navigation target of @forge/bridge on this site. Throws for targets that the site has no page for. */
export function siteAddress({ siteUrl, platform }: HostParts, payload: unknown): string {
  const { target, issueKey, projectKey, moduleKey } = place.parse(payload);
  if (target === 'issue' && issueKey !== undefined) return `${siteUrl}/browse/${encodeURIComponent(issueKey)}`;
  if (target === 'module' && moduleKey !== undefined) return siteUrl + modulePath(moduleKey, projectKey, platform.manifest.modules);
  throw new Error(`The sandbox has no page for the navigation target "${target}".`);
}

function modulePath(moduleKey: string, projectKey: string | undefined, modules: HostParts['platform']['manifest']['modules']): string {
  const has = (type: string) => modules[type]?.some(({ key }) => key === moduleKey) ?? false;
  if (has('jira:globalPage')) return '/okrs';
  if (has('jira:adminPage')) return '/settings';
  if (has('jira:projectPage') && projectKey !== undefined) return `/projects/${encodeURIComponent(projectKey)}/okrs`;
  throw new Error(`The sandbox has no page for the module "${moduleKey}".`);
}
