import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import type { Frame } from '../frames';
import type { HostParts } from '../host-parts';
import { actorOf } from '../session';

const call = z.object({
  product: z.string(),
  restPath: z.string(),
  isMultipartFormData: z.boolean().optional(),
  fetchRequestInit: z.object({
    method: z.string().default('GET'),
    headers: z.array(z.tuple([z.string(), z.string()])).default([]),
    body: z.string().nullish(),
  }),
});

/** `requestJira` of @forge/bridge: the viewer's own rights, the app's scopes, and no quota points. */
export async function fetchProduct(parts: HostParts, frame: Frame, payload: unknown) {
  const { product, restPath, isMultipartFormData, fetchRequestInit } = call.parse(payload);
  if (product !== 'jira') throw new Error(`Requests to ${product} are not modeled by the sandbox.`);
  if (isMultipartFormData) throw new Error('Uploads through the bridge are not modeled by the sandbox.');
  const { method, headers, body } = fetchRequestInit;
  const answer = await parts.appJira.request(
    actorOf(frame.accountId),
    { method, path: restPath, headers: Object.fromEntries(headers), ...(body ? { body } : {}) },
    parts.platform.manifest.permissions.scopes,
  );
  parts.meter.record({ kind: 'jira', invocationId: frame.token, via: 'bridge', route: answer.route, status: answer.status, points: 0 });
  return { body: answer.body, headers: answer.headers, status: answer.status, statusText: STATUS_CODES[answer.status] ?? '' };
}
