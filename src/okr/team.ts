import { z } from 'zod';
import { accountId, levelId, projectId, teamKey } from './ids';

/** An owner of OKRs at one level. Its key never changes. */
export const team = z.strictObject({
  key: teamKey,
  name: z.string().min(1).max(80),
  level: levelId,
  /** The team above; none at the top level. */
  parent: teamKey.optional(),
  lead: accountId,
  /** Members beside those who may edit issues in one of the projects. */
  members: z.array(accountId).max(200),
  projects: z.array(projectId).max(20),
});
export type Team = z.infer<typeof team>;

/** What pickers and lines need to know of every team. */
export const teamSummary = team.pick({ key: true, name: true, level: true, parent: true, lead: true });
export type TeamSummary = z.infer<typeof teamSummary>;

/** The team, the one above it, and so on to the top; a loop ends where it closes. */
export function ancestry(key: Team['key'], teams: readonly TeamSummary[]): TeamSummary[] {
  const byKey = new Map(teams.map((summary) => [summary.key, summary]));
  const line: TeamSummary[] = [];
  for (let next = byKey.get(key); next && !line.includes(next); next = next.parent && byKey.get(next.parent)) {
    line.push(next);
  }
  return line;
}
