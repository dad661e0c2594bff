import { Hono, type Context } from 'hono';
import type { Actor } from '../doors';
import { identify } from './caller';
import { POINTS } from './points';
import { NotModelled, Refusal } from './refusal';
import type { Call, Reply, Route } from './route';
import type { Site } from './site';

/** What comes with a request besides HTTP, and the bill that goes back. */
export interface Passage {
  readonly actor: Actor;
  readonly scopes?: readonly string[] | undefined;
  /** Filled in while answering. */
  readonly bill: { points: number; route: string };
}

export type RestApp = Hono<{ Bindings: Passage }>;

/** Jira's REST as an app; who asks comes beside the request, as its environment. */
export function createRestApp(site: Site, routes: readonly Route[]): RestApp {
  const app: RestApp = new Hono();
  for (const route of routes) {
    mount(app, site, route, 3);
    if (route.alsoVersion2) mount(app, site, route, 2);
  }
  app.all('*', (context) => {
    context.env.bill.route = `${context.req.method} ${context.req.path}`;
    return refused(context, new NotModelled(`${context.req.method} ${context.req.path}`));
  });
  app.onError((error, context) => refused(context, error));
  return app;
}

function mount(app: RestApp, site: Site, route: Route, version: 2 | 3): void {
  const path = `/rest/api/${version}${route.path}`;
  app.on(route.method, path.replaceAll(/\{(\w+)\}/g, ':$1'), async (context) => {
    const { actor, scopes, bill } = context.env;
    bill.route = `${route.method} ${path}`;
    bill.points = POINTS.request;
    if (scopes && !scopes.includes(route.scope)) {
      return context.json({ code: 401, message: 'Unauthorized; scope does not match' }, 401);
    }
    const call: Call = {
      site,
      caller: identify(site, actor),
      throughApp: scopes !== undefined,
      version,
      params: context.req.param(),
      query: joined(new URL(context.req.url).searchParams),
      body: await bodyOf(context),
      spend: (points) => {
        bill.points += points;
      },
    };
    return reply(context, route.answer(call));
  });
}

function joined(search: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key).join(',')]));
}

async function bodyOf(context: Context): Promise<unknown> {
  const text = await context.req.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, ['There was an error parsing JSON. Check that your request body is valid.']);
  }
}

const reply = (context: Context, { status, body }: Reply) =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: body === undefined ? {} : { 'content-type': 'application/json;charset=UTF-8' },
  });

function refused(context: Context, error: Error): Response {
  if (error instanceof Refusal) {
    return reply(context, { status: error.status, body: { errorMessages: error.errorMessages, errors: error.errors } });
  }
  return reply(context, { status: 500, body: { errorMessages: [`Internal server error: ${error.message}`], errors: {} } });
}
