import { z } from 'zod';
import type { Manifest } from '../doors';

/** A part of an issue's entity property that JQL can search: `issue.property[key].path`, or by its alias. */
export interface PropertyAlias {
  readonly propertyKey: string;
  /** Names joined by dots; where it leads to a list, each element counts. */
  readonly path: string;
  /** Of the value, or of the list's elements. */
  readonly type: 'number' | 'string' | 'text' | 'user' | 'date';
  readonly searchAlias?: string | undefined;
}

/** What the manifest's `jira:entityProperty` modules tell Jira to index of issues. Throws when a module is none. */
export function propertyAliasesOf(manifest: Manifest): PropertyAlias[] {
  const modules = (manifest.modules['jira:entityProperty'] ?? []).map((entry) => entityProperty.parse(entry));
  return modules
    .filter(({ entityType }) => entityType === 'issue')
    .flatMap(({ propertyKey, values }) => values.map((value) => ({ propertyKey, ...value })));
}

const entityProperty = z.object({
  entityType: z.enum(['issue', 'project', 'user']).default('issue'),
  propertyKey: z.string(),
  values: z.array(
    z.object({
      path: z.string(),
      type: z.enum(['number', 'string', 'text', 'user', 'date']),
      // "Cannot contain dots" says the module's page, though the manifest's schema lets them pass.
      searchAlias: z.string().regex(/^[^.]+$/).optional(),
    }),
  ),
});
