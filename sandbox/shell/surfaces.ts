import type { Manifest } from '../doors';

export type SurfaceType = 'jira:issuePanel' | 'jira:projectPage' | 'jira:globalPage' | 'jira:adminPage';

/** A module of the manifest that draws something: which file, under which title. */
export interface Surface {
  type: SurfaceType;
  moduleKey: string;
  title: string;
  resourceKey: string;
  /** The file inside the resource's folder. */
  entry: string;
}

/** The first module of a type, or undefined when the manifest has none. Throws when its resource is not declared. */
export function findSurface(manifest: Manifest, type: SurfaceType): Surface | undefined {
  const module = manifest.modules[type]?.[0];
  if (module === undefined) return undefined;
  const [resourceKey = '', entryKey] = String(module['resource']).split('/');
  const resource = manifest.resources?.find(({ key }) => key === resourceKey);
  const entry = entryKey === undefined ? 'index.html' : resource?.entry?.[entryKey];
  if (resource === undefined || entry === undefined) {
    throw new Error(`manifest.yml: ${type} "${module.key}" names the resource "${String(module['resource'])}", which is not declared.`);
  }
  return { type, moduleKey: module.key, title: typeof module['title'] === 'string' ? module['title'] : module.key, resourceKey, entry };
}
