import type { Actor, Jira, Meter } from '../doors';
import type { ForgeTarget } from './invocation';
import type { KeyValueStore } from './key-value-store';
import type { AppManifest } from './manifest';
import type { Queue } from './queue';
import { nextTurn, ReadRounds } from './read-rounds';
import { reportAccounts } from './report-accounts';

/** What requests of the app's code may reach. */
export interface Services {
  manifest: AppManifest;
  store: KeyValueStore;
  queue: Queue;
  meter: Meter;
  jira: Jira | undefined;
  /** Accounts of the latest reports of personal data. */
  reports: string[][];
}

/** Answers the Forge libraries' requests for one invocation. What is not modelled here is answered 501, by name. */
export function forgeFetch(services: Services, invocation: { id: string; accountId: string | null }) {
  const rounds = new ReadRounds();
  return async (target: ForgeTarget, path: string, init: RequestInit): Promise<Response> => {
    if (target.type === 'kvs') return storage(services, invocation.id, rounds, path, init);
    if (target.type === 'fpp' && target.remote === 'jira') return jira(services, invocation, target, path, init);
    if (target.type === 'fpp' && target.remote === 'stargate') return stargate(services, invocation.id, path, init);
    return notModelled(`${target.type} ${target.remote ?? ''} ${path}`);
  };
}

async function storage(
  { manifest, store, meter }: Services,
  invocationId: string,
  rounds: ReadRounds,
  path: string,
  init: RequestInit,
): Promise<Response> {
  if (!manifest.permissions.scopes.includes('storage:app')) {
    // The platform's own words for a missing storage scope are not documented.
    return json(403, { code: 'FORBIDDEN', message: 'The app has no scope storage:app.' });
  }
  const reads = READS.test(path);
  // The answer is what the store holds when the request is made; only its delivery waits for the round's end.
  const { status, body, cost } = store.handle(path, readJson(init.body));
  const { round, answered } = reads ? rounds.join() : { round: 0, answered: nextTurn() };
  const operation = path.replace('/api/v1/', '');
  meter.record({
    kind: 'storage', invocationId, operation, round,
    reads: cost.reads, writes: cost.writes, bytesRead: cost.bytesRead, bytesWritten: cost.bytesWritten,
  });
  await answered;
  return json(status, body);
}

const READS = /\/(get|query)$/;

async function jira(
  { manifest, jira: site, meter }: Services,
  invocation: { id: string; accountId: string | null },
  target: ForgeTarget,
  path: string,
  init: RequestInit,
): Promise<Response> {
  if (!site) return notModelled(`jira ${path} (no Jira was given to this platform)`);
  const asked = actorOf(target, invocation.accountId, manifest);
  if (asked instanceof Response) return asked;
  const { actor, scopes } = asked;
  const via = actor.kind === 'user' ? 'asUser' : 'asApp';
  const method = init.method ?? 'GET';
  const answer = await site.request(
    actor,
    {
      method,
      path,
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(typeof init.body === 'string' ? { body: init.body } : {}),
    },
    scopes,
  ).catch((error: unknown) => {
    // What was asked counts, though no answer came.
    meter.record({ kind: 'jira', invocationId: invocation.id, via, route: `${method} ${path.split('?')[0] ?? path}`, status: 0, points: 1 });
    throw error;
  });
  const { status, points, route, headers } = answer;
  meter.record({ kind: 'jira', invocationId: invocation.id, via, route, status, points });
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : answer.body, { status, headers });
}

/** Who asks, and with which scopes; or the platform's refusal. */
function actorOf(target: ForgeTarget, caller: string | null, manifest: AppManifest) {
  const { scopes } = manifest.permissions;
  if (target.provider === 'app') return { actor: { kind: 'app' } satisfies Actor, scopes };
  if (target.provider !== 'user') return { actor: { kind: 'anonymous' } satisfies Actor, scopes };
  const wanted = target.accountId ?? caller;
  if (wanted === null) return proxyError(401, 'NEEDS_AUTHENTICATION_ERR');
  const actor = { kind: 'user', accountId: wanted } satisfies Actor;
  if (target.accountId === undefined) return { actor, scopes };
  // Offline use of a user's name needs `allowImpersonation`; the code of the refusal is not documented.
  if (manifest.impersonation.length === 0) return proxyError(403, 'IMPERSONATION_NOT_ALLOWED');
  return { actor, scopes: manifest.impersonation };
}

async function stargate({ manifest, queue, meter, reports, jira: site }: Services, invocationId: string, path: string, init: RequestInit): Promise<Response> {
  const body = readJson(init.body);
  const verb = /^\/webhook\/queue\/(publish|stats|cancel)\//.exec(path)?.[1];
  if (verb === 'publish') {
    const { status, body: answer, queueName, events } = queue.publish(body);
    if (status < 300) meter.record({ kind: 'queue', invocationId, queue: queueName, events });
    return json(status, answer);
  }
  if (verb === 'stats') return respond(queue.stats(body));
  if (verb === 'cancel') return respond(queue.cancel(body));
  if (path === '/app/report-accounts') {
    meter.record({ kind: 'accountReport', invocationId });
    return respond(reportAccounts(body, manifest.permissions.scopes, site, reports));
  }
  return notModelled(`stargate ${path}`);
}

function respond({ status, body }: { status: number; body?: unknown }): Response {
  return json(status, body);
}

function json(status: number, body?: unknown): Response {
  if (body === undefined) return new Response(null, { status });
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

/** A failure of the platform itself: the libraries turn this header into an error of their own. */
function proxyError(status: number, code: string): Response {
  return new Response(null, { status, headers: { 'forge-proxy-error': code } });
}

function notModelled(what: string): Response {
  return json(501, { code: 'NOT_MODELLED', message: `The sandbox does not model ${what}` });
}

function readJson(body: unknown): unknown {
  return typeof body === 'string' && body !== '' ? JSON.parse(body) : {};
}
