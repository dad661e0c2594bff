import type { APIResponse, RequestInit, Route } from '@forge/api';
import type { z } from 'zod';
import { rateLimited, upstream } from '../contract/refusals';
import { errorAnswer } from './jira-answers';

/** Jira as somebody: the caller or the app. */
export type Requester = (path: Route, init?: RequestInit) => Promise<APIResponse>;

/** What Jira answered: the body we asked for, its refusal in words, nothing of that name, or no answer at all. */
export type Heard<T> =
  | { kind: 'body'; body: T }
  | { kind: 'refused'; status: number; message: string }
  | { kind: 'missing' }
  | { kind: 'unreachable'; status: number | null; retryAfterSeconds?: number };

/** Asks Jira and reads the answer by a schema. A body of another shape is no answer. */
export async function ask<T>(
  jira: Requester,
  path: Route,
  schema: z.ZodType<T>,
  body?: object,
): Promise<Heard<T>> {
  let response: APIResponse;
  try {
    response = await jira(path, body === undefined ? { method: 'GET', headers } : { method: 'POST', headers, body: JSON.stringify(body) });
  } catch {
    return { kind: 'unreachable', status: null };
  }
  if (response.status === 404) return { kind: 'missing' };
  const json: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    const parsed = schema.safeParse(json);
    return parsed.success ? { kind: 'body', body: parsed.data } : { kind: 'unreachable', status: response.status };
  }
  return response.status === 400
    ? { kind: 'refused', status: response.status, message: wordsOf(json) }
    : { kind: 'unreachable', status: response.status, ...retryAfter(response) };
}

/** Jira says in seconds how long to wait; a gateway may say nothing, and then a minute is civil. */
function retryAfter(response: APIResponse): { retryAfterSeconds?: number } {
  if (response.status !== 429) return {};
  const seconds = Number(response.headers.get('retry-after'));
  return { retryAfterSeconds: Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 60 };
}

const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };

/** Sends a write whose answer does not matter; false when it was not taken. What is gone already counts as deleted. */
export async function send(jira: Requester, path: Route, method: 'PUT' | 'DELETE', body?: object): Promise<boolean> {
  try {
    const response = await jira(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    return response.ok || (method === 'DELETE' && response.status === 404);
  } catch {
    return false;
  }
}

/** The body, or a refusal for screens: asking again later is all a person can do. */
export function heardBody<T>(heard: Heard<T>): T {
  if (heard.kind === 'body') return heard.body;
  if (heard.kind === 'unreachable' && heard.status === 429) throw rateLimited();
  throw upstream('Jira did not answer.');
}

function wordsOf(json: unknown): string {
  const parsed = errorAnswer.safeParse(json);
  const { errorMessages = [], errors = {} } = parsed.success ? parsed.data : {};
  return [...errorMessages, ...Object.values(errors)].join(' ') || 'Jira refused the query without a reason.';
}
