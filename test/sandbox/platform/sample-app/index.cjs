'use strict';
// A bundle by hand, with the exports and the libraries of a real one.
const { default: Resolver } = require('@forge/resolver');
const { asApp, asUser, fetch, getAppContext, route, __getRuntime } = require('@forge/api');
const { InvocationError, Queue } = require('@forge/events');
const { kvs } = require('@forge/kvs');

const resolver = new Resolver();
resolver.define('echo', ({ payload, context }) => ({ payload, context }));
resolver.define('whoami', async () => (await asUser().requestJira(route`/rest/api/3/myself`)).json());
resolver.define('search', async () => (await asApp().requestJira(route`/rest/api/3/search`)).status);
resolver.define('impersonate', async () => (await asUser('grace').requestJira(route`/rest/api/3/myself`)).status);
resolver.define('callHome', () => fetch('https://example.com/'));
resolver.define('fail', () => {
  throw new Error('kaboom');
});
resolver.define('hang', () => new Promise(() => undefined));
resolver.define('say', () => console.log('hello', { from: 'app' }));
resolver.define('remember', async ({ context }) => {
  await new Promise((done) => setTimeout(done, 5));
  return { account: __getRuntime().aaid, sameAs: context.accountId, environment: getAppContext().environmentType };
});

let lines = 0;
const log = (line) => kvs.set(`log:${String((lines += 1)).padStart(4, '0')}`, line);

exports.userDoor = resolver.getDefinitions();
exports.job = async (event) => {
  await log({ job: event.body.name, retry: event.retryContext?.retryCount ?? 0, data: event.retryContext?.retryData });
  if (event.body.throws) throw new Error('job failed');
  if (event.body.waits) return new InvocationError({ retryAfter: 30, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { left: 3 } });
  if (event.body.again) await new Queue({ key: 'measure' }).push({ body: { name: 'child' }, delayInSeconds: 60 });
};
exports.onIssue = async (event) => log({ event: event.eventType });
exports.hourly = async (request) => {
  globalThis.sampleScheduleRequest?.(request);
  await log({ schedule: request.context.moduleKey });
  return { statusCode: 204 };
};
