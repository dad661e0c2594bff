import type { IssueId } from '../okr/ids';
import { amongIds } from '../okr/jql';
import type { KeyResultState } from '../okr/key-result-state';
import type { Work } from '../okr/work';
import { deadIssues } from '../measure/dead-issues';
import { workFromCounts } from '../measure/work-from-counts';
import { workPlan } from '../measure/work-plan';
import { workQuery, type WorkCount } from '../measure/work-query';
import type { Counted, JiraAsApp } from './ports';

/** What counting brought: the work, the linked issues' kinds, and whether Jira failed on the way. */
export interface WorkCounted {
  work?: Work;
  leaves: readonly IssueId[];
  notFound: readonly IssueId[];
  unreachable: boolean;
}

export interface WorkToCount {
  state: KeyResultState;
  excludedResolutions: readonly string[];
  /** Requests this run may spend on the counts; a dead issue costs one more. */
  allowance: number;
}

/**
 * Counts a key result's work. A linked issue that Jira no longer knows is left out and remembered, and the count is
 * asked once more: one dead epic never kills a number.
 */
export async function countWork({ state, excludedResolutions, allowance }: WorkToCount, jira: JiraAsApp, now: Date): Promise<WorkCounted> {
  if (state.issues.length === 0) return { leaves: [], notFound: [], unreachable: false };
  const plan = workPlan(state.work, allowance, now);
  let scope: Scope = { issues: alive(state), leaves: state.leaves, notFound: state.notFound };
  const counts: Partial<Record<WorkCount, number>> = {};
  for (const what of plan) {
    const asked = await countInScope(scope, what, excludedResolutions, jira);
    scope = asked.scope;
    if (asked.count === undefined) return { ...scope, unreachable: true };
    counts[what] = asked.count;
  }
  const work = workFromCounts(counts, state.work, now.toISOString());
  return { ...(work ? { work } : {}), ...scope, unreachable: false };
}

interface Scope {
  issues: readonly IssueId[];
  leaves: readonly IssueId[];
  notFound: readonly IssueId[];
}

const alive = ({ issues, notFound }: KeyResultState): IssueId[] => issues.filter((id) => !notFound.includes(id));

async function countInScope(
  scope: Scope,
  what: WorkCount,
  excludedResolutions: readonly string[],
  jira: JiraAsApp,
): Promise<{ scope: Scope; count?: number }> {
  const jql = queryOf(scope, what, excludedResolutions);
  if (jql === null) return { scope, count: 0 };
  const counted = await jira.count(jql);
  switch (counted.kind) {
    case 'count':
      return { scope, count: counted.count };
    case 'unreachable':
      return { scope };
    case 'refused': {
      const dead = await findDead(counted, scope, jira);
      return dead.length === 0
        ? { scope }
        : countInScope(without(scope, dead), what, excludedResolutions, jira);
    }
  }
}

const queryOf = (scope: Scope, what: WorkCount, excludedResolutions: readonly string[]): string | null =>
  workQuery(
    {
      parents: scope.issues.filter((id) => !scope.leaves.includes(id)),
      leaves: scope.issues.filter((id) => scope.leaves.includes(id)),
      excludedResolutions,
    },
    what,
  );

const without = (scope: Scope, dead: readonly IssueId[]): Scope => ({
  issues: scope.issues.filter((id) => !dead.includes(id)),
  leaves: scope.leaves.filter((id) => !dead.includes(id)),
  notFound: [...scope.notFound, ...dead],
});

/** The dead issues a refusal names; where it names none, halves are asked until each is found. */
async function findDead(refused: Extract<Counted, { kind: 'refused' }>, scope: Scope, jira: JiraAsApp): Promise<IssueId[]> {
  const named = deadIssues(refused.message, scope.issues);
  return named.length > 0 ? named : bisect(scope.issues, jira);
}

async function bisect(issues: readonly IssueId[], jira: JiraAsApp): Promise<IssueId[]> {
  if (issues.length === 0) return [];
  const counted = await jira.count(amongIds('id', issues));
  if (counted.kind !== 'refused') return [];
  if (issues.length === 1) return [...issues];
  const middle = Math.ceil(issues.length / 2);
  return [...(await bisect(issues.slice(0, middle), jira)), ...(await bisect(issues.slice(middle), jira))];
}
