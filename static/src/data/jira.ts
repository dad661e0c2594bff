import { requestJira } from '@forge/bridge';

/** Asks Jira with the viewer's own rights, through the bridge; null for anything but a 2xx answer. */
export async function getJira<Body>(path: string, read: (json: unknown) => Body): Promise<Body | null> {
  const response = await requestJira(path, { headers: { Accept: 'application/json' } });
  return response.ok ? read(await response.json()) : null;
}

/** The same with a JSON body, for Jira's searches that are POSTs. */
export async function postJira<Body>(path: string, body: object, read: (json: unknown) => Body): Promise<Body | null> {
  const response = await requestJira(path, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.ok ? read(await response.json()) : null;
}
