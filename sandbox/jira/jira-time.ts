/** An instant as Jira writes it: `2026-02-16T09:14:00.000+0000`. The real one uses the site's zone; ours is UTC. */
export const jiraTime = (instant: number): string => new Date(instant).toISOString().replace('Z', '+0000');
