import type { IssueId } from '../okr/ids';
import { amongIds, notAmongIds } from '../okr/jql';

/** What a count of work looks for. */
export type WorkCount = 'total' | 'done' | 'inProgress';

/** The issues that make up a key result's work: children of linked issues, and linked issues without children. */
export interface WorkScope {
  parents: readonly IssueId[];
  leaves: readonly IssueId[];
  /** Ids of resolutions that leave both numbers. */
  excludedResolutions: readonly string[];
}

/**
 * The JQL that counts work, each issue once: an issue that is both a child and linked itself matches once. Null for a
 * scope without issues. Ids only, so no text of a person ever enters the query.
 */
export function workQuery(scope: WorkScope, what: WorkCount): string | null {
  const where = scopeClause(scope);
  if (where === null) return null;
  return [where, ...resolutionClause(scope.excludedResolutions), ...categoryClause(what)].join(' AND ');
}

function scopeClause({ parents, leaves }: WorkScope): string | null {
  const clauses = [
    ...(parents.length > 0 ? [amongIds('parent', parents)] : []),
    ...(leaves.length > 0 ? [amongIds('id', leaves)] : []),
  ];
  return clauses.length === 0 ? null : `(${clauses.join(' OR ')})`;
}

/** `not in` alone would drop unresolved issues: in JQL it never matches empty. */
const resolutionClause = (excluded: readonly string[]): string[] =>
  excluded.length === 0 ? [] : [`(resolution is EMPTY OR ${notAmongIds('resolution', excluded)})`];

function categoryClause(what: WorkCount): string[] {
  switch (what) {
    case 'total':
      return [];
    case 'done':
      return ['statusCategory = Done'];
    case 'inProgress':
      return ['statusCategory = "In Progress"'];
  }
}
