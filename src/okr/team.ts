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
  /** Who reads its OKRs: everyone on the site, or only people who may browse one of its projects. */
  visibility: z.enum(['site', 'project']).default('site'),
  /** An archived team's OKRs are read, not written. */
  archived: z.boolean().default(false),
});
export type Team = z.infer<typeof team>;

/** A team in the directory of all: everything but its list of members, which would make the directory too large. */
export const listedTeam = team.omit({ members: true });
export type ListedTeam = z.infer<typeof listedTeam>;

/** What pickers and lines need to know of every team. */
export const teamSummary = listedTeam.omit({ projects: true });
export type TeamSummary = z.infer<typeof teamSummary>;

export const summaryOf = (listed: ListedTeam): TeamSummary => teamSummary.strip().parse(listed);

/** The team, the one above it, and so on to the top; a loop ends where it closes. */
export function ancestry<One extends TeamSummary>(key: Team['key'], teams: readonly One[]): One[] {
  const byKey = new Map(teams.map((summary) => [summary.key, summary]));
  const line: One[] = [];
  for (let next = byKey.get(key); next && !line.includes(next); next = next.parent && byKey.get(next.parent)) {
    line.push(next);
  }
  return line;
}
