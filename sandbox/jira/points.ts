/**
 * What Jira's rate quota charges, as Atlassian documents it: each request, each core object read (issue, project), each
 * identity or permission object read. Writes cost the request only; so, as measured by others, do counts and user searches.
 */
export const POINTS = { request: 1, object: 1, identity: 2 } as const;
