import type { Caller } from './caller';
import { holds } from './permissions';
import type { ProjectRecord } from './records';
import { Refusal } from './refusal';
import type { Site } from './site';

/** The project of an id or key, if the caller may see it. */
export function findProject(site: Site, caller: Caller, idOrKey: string): ProjectRecord {
  const wanted = idOrKey.toUpperCase();
  const project = [...site.catalog.projects.values()].find((one) => one.id === idOrKey || one.key === wanted);
  if (!project || !holds(caller, 'BROWSE_PROJECTS', project)) {
    throw new Refusal(404, [`No project could be found with ${/^\d+$/.test(idOrKey) ? 'id' : 'key'} '${idOrKey}'.`]);
  }
  return project;
}
