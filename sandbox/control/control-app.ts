import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { switchUser } from '../shell/session';
import type { Controls } from './controls';
import { duration } from './duration';

/** One call of the control interface: how it is addressed, what it does, and the keys its body may have. */
interface Call<Body extends z.ZodObject> {
  does: string;
  body: Body;
  run(body: z.infer<Body>, c: Context): unknown;
}

/** The sandbox's control interface, to be mounted under `/sandbox`: JSON in, JSON out; described in docs/sandbox.md. */
export function controlApp(controls: Controls): Hono {
  const app = new Hono();
  const calls = allCalls(controls);
  app.get('/', (c) => c.json({ calls: Object.entries(calls).map(([call, { does, body }]) => ({ call, does, body: Object.keys(body.shape) })) }));
  for (const [name, call] of Object.entries(calls)) {
    const [method = '', path = ''] = name.split(' ');
    app.on(method, path.replace('/sandbox', ''), (c) => answer(c, call));
  }
  app.notFound((c) => c.json({ error: `There is no call ${c.req.method} ${c.req.path}. GET /sandbox/ lists them.` }, 404));
  return app;
}

function allCalls(controls: Controls): Record<string, Call<z.ZodObject>> {
  return { ...worldCalls(controls), ...appCalls(controls), ...siteCalls(controls) };
}

function worldCalls({ clock, reset, importFile }: Controls) {
  const time = () => ({ now: new Date(clock.now()).toISOString() });
  return {
    'POST /sandbox/reset': call('Forgets everything; plays the sample again unless empty.', { empty: z.boolean().optional(), seed: z.int().optional() }, async (body) => {
      await reset(body);
      return time();
    }),
    'POST /sandbox/import': call('Loads a REST export of a real Jira from a file of this machine.', { file: z.string() }, ({ file }) => importFile(file)),
    'GET /sandbox/clock': call('The sandbox’s time.', {}, time),
    'POST /sandbox/clock': call('Sets the time (now) or moves it (advance: "2d").', { now: z.iso.datetime({ offset: true }).optional(), advance: z.string().optional() }, ({ now, advance }) => {
      if ((now === undefined) === (advance === undefined)) throw new Error('Give either now (an ISO instant) or advance (such as "2d").');
      if (now !== undefined) clock.set(Date.parse(now));
      if (advance !== undefined) clock.advance(duration(advance));
      return time();
    }),
  };
}

function appCalls({ platform, meter, log, clearLog, faults }: Controls) {
  return {
    'POST /sandbox/schedules/:key': call('Runs a schedule of the manifest now.', {}, async (_, c) => {
      const key = c.req.param('key') ?? '';
      await platform.runSchedule(key);
      return { ran: key };
    }),
    'POST /sandbox/pre-uninstall': call('Runs what the manifest wants run before an uninstall; nothing is forgotten by it.', {}, async () => ({ ran: await platform.runPreUninstall() })),
    'POST /sandbox/queue/drain': call('Hands over late product events that are due, then runs queued events that are; with force all queued ones.', { force: z.boolean().optional() }, async ({ force = false }) => ({ ran: await platform.drainQueue({ force }) })),
    'GET /sandbox/storage': call('Everything the app has stored but secrets.', {}, () => ({ stored: platform.stored() })),
    'GET /sandbox/reports': call('The accounts that the latest reports of personal data named.', {}, () => ({ reports: platform.reported() })),
    'GET /sandbox/meter': call('What the app did and cost since the last reset of the meter.', {}, () => meter.read()),
    'DELETE /sandbox/meter': call('Sets the meter to zero.', {}, () => {
      meter.reset();
      return meter.read();
    }),
    'GET /sandbox/log': call('Lines the app’s functions wrote.', {}, () => ({ lines: log() })),
    'DELETE /sandbox/log': call('Empties the function log.', {}, () => {
      clearLog();
      return { lines: log() };
    }),
    'GET /sandbox/faults': call('Faults now switched on.', {}, () => faults.read()),
    'DELETE /sandbox/faults': call('Switches all faults off.', {}, () => {
      faults.clear();
      return faults.read();
    }),
    'POST /sandbox/faults': { does: 'Switches faults on and off by name.', body: z.looseObject({}), run: (body: Record<string, unknown>) => {
      faults.change(body);
      return faults.read();
    } },
  };
}

function siteCalls({ users, violations, closeAccount }: Controls) {
  return {
    'POST /sandbox/users/close': call('Closes an account as Atlassian does: only its id is left (accountId).', { accountId: z.string() }, ({ accountId }) => {
      if (!closeAccount(accountId)) throw new Error(`No user has the account id "${accountId}".`);
      return { closed: accountId };
    }),
    'GET /sandbox/users': call('The people of the site, with tokens for basic auth.', {}, async () => ({ users: await users() })),
    'POST /sandbox/user': call('Makes this browser somebody else (accountId; null is anonymous).', { accountId: z.string().nullable() }, async ({ accountId }, c) => {
      const known = await users();
      if (accountId !== null && !known.some((user) => user.accountId === accountId)) throw new Error(`No user has the account id "${accountId}".`);
      switchUser(c, accountId);
      return { accountId };
    }),
    'GET /sandbox/csp-violations': call('What browsers reported against the app’s content security policy.', {}, () => ({ violations: violations.list() })),
    'DELETE /sandbox/csp-violations': call('Forgets those reports.', {}, () => {
      violations.clear();
      return { violations: violations.list() };
    }),
  };
}

function call<Shape extends z.ZodRawShape>(does: string, shape: Shape, run: Call<z.ZodObject<Shape, z.core.$strict>>['run']): Call<z.ZodObject<Shape, z.core.$strict>> {
  return { does, body: z.strictObject(shape), run };
}

async function answer(c: Context, { body, run }: Call<z.ZodObject>): Promise<Response> {
  try {
    const text = await c.req.text();
    const read = body.safeParse(text === '' ? {} : JSON.parse(text));
    if (!read.success) return c.json({ error: z.prettifyError(read.error) }, 400);
    return c.json((await run(read.data, c)) ?? {});
  } catch (error) {
    return c.json({ error: error instanceof Error ? error.message : String(error) }, 400);
  }
}
