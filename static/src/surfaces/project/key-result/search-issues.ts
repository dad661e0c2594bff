import { requestJira } from '@forge/bridge';

/** Searches issues with the viewer's own rights; `body` is Jira's answer, whether or not it is one of issues. */
export async function searchIssues(query: object): Promise<{ ok: boolean; status: number; body: unknown }> {
  const response = await requestJira('/rest/api/3/search/jql', {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(query),
  });
  const json: unknown = await response.json().catch(() => null);
  return { ok: response.ok, status: response.status, body: json };
}
