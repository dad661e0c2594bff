import path from 'node:path';
import { installClock } from '../../sandbox/clock';
import type { Clock, InvocationReading } from '../../sandbox/doors';
import { createAppFaults, type AppFaults } from '../../sandbox/control/app-faults';
import { faultyJira } from '../../sandbox/control/faulty-jira';
import { createJira, type LocalJira } from '../../sandbox/jira/create-jira';
import { issuePanelsOf } from '../../sandbox/jira/issue-panels';
import { propertyAliasesOf } from '../../sandbox/jira/property-alias';
import { readManifest } from '../../sandbox/platform/manifest';
import { adminCalls } from '../../src/contract/admin-calls';
import type { AdminApi, UserApi } from '../../src/contract/api';
import type { Answer, Failure } from '../../src/contract/errors';
import { userCalls } from '../../src/contract/user-calls';
import { adminDoor } from '../../src/forge/admin-door';
import { measureJob } from '../../src/forge/measure-job';
import { userDoor } from '../../src/forge/user-door';
import { forgeJobs } from '../../src/forge/jobs';
import type { KeyResultKey } from '../../src/okr/ids';
import { jiraRecords, type Person } from './jira-records';
import { createTestPlatform, type TestPlatform } from './platform';

type Value<Door, Name extends keyof Door> = Door[Name] extends (payload: never) => Answer<infer V> ? V : never;

/** A Jira site with the app installed, all in memory: the real doors, the real `@forge/*` clients, a local Jira. */
export interface Site {
  jira: LocalJira;
  /** What goes wrong between the app and Jira, by name. */
  faults: AppFaults;
  world: TestPlatform;
  clock: Clock;
  /** Asks the user door as somebody and gives the result; fails the test when it is refused. */
  ask<N extends keyof UserApi>(who: Person | null, name: N, payload: unknown): Promise<Value<UserApi, N>>;
  /** Asks the user door and gives the refusal; fails the test when there is none. */
  refused(who: Person | null, name: keyof UserApi, payload: unknown): Promise<Failure>;
  askAdmin<N extends keyof AdminApi>(who: Person | null, name: N, payload: unknown): Promise<Value<AdminApi, N>>;
  refusedAdmin(who: Person | null, name: keyof AdminApi, payload: unknown): Promise<Failure>;
  /** Asks the door that has the call and gives its answer, whatever it is. */
  answer(who: Person | null, name: keyof UserApi | keyof AdminApi, payload: unknown): Promise<Answer<unknown>>;
  /** What a call costs, by the meter. */
  cost(who: Person, name: keyof UserApi, payload: unknown): Promise<InvocationReading>;
  costAdmin(who: Person, name: keyof AdminApi, payload: unknown): Promise<InvocationReading>;
  /** Runs a measuring job as the queue would, and tells what it cost. */
  measureJob(keys: readonly string[]): Promise<InvocationReading>;
  close(): void;
}

/** Monday, February 16 2026: half of the first quarter is over. */
export const monday = Date.parse('2026-02-16T09:14:00Z');

/** A site whose Jira holds `jiraRecords`, and no settings yet. */
export function aBareSite(start = monday): Site {
  const clock = installClock(start);
  const manifest = readManifest(path.join(__dirname, '../../manifest.yml'));
  const [propertyAliases, issuePanels] = [propertyAliasesOf(manifest), issuePanelsOf(manifest)];
  const jira = createJira({ databasePath: ':memory:', clock, siteUrl: 'http://127.0.0.1:2990', propertyAliases, issuePanels });
  jira.load(jiraRecords);
  const faults = createAppFaults();
  const world = createTestPlatform({ jira: faultyJira(jira, faults, clock), clock, bundleDir: path.join(__dirname, 'app') });
  const through = (door: typeof userDoor, moduleKey: string) => async (who: Person | null, name: string, payload: unknown) => {
    const { appId, environmentId } = world.platform.installation;
    const localId = `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${moduleKey}`;
    const body = { call: { functionKey: name, payload }, context: { localId } };
    const answer: unknown = await world.run({ accountId: who }, () =>
      door(body as Parameters<typeof door>[0], { principal: who === null ? undefined : { accountId: who } }),
    );
    return answer as Answer<unknown>;
  };
  const user = through(userDoor, 'project-okrs');
  const admin = through(adminDoor, 'settings-page');
  return {
    jira,
    faults,
    world,
    clock,
    ask: async (who, name, payload) => accepted(await user(who, name, payload), userCalls[name].result) as never,
    refused: async (who, name, payload) => refusal(await user(who, name, payload)),
    askAdmin: async (who, name, payload) => accepted(await admin(who, name, payload), adminCalls[name].result) as never,
    refusedAdmin: async (who, name, payload) => refusal(await admin(who, name, payload)),
    answer: (who, name, payload) => (name in adminCalls ? admin : user)(who, name, payload),
    cost: async (who, name, payload) => {
      accepted(await user(who, name, payload), userCalls[name].result);
      return lastInvocation(world);
    },
    costAdmin: async (who, name, payload) => {
      accepted(await admin(who, name, payload), adminCalls[name].result);
      return lastInvocation(world);
    },
    measureJob: async (keys) => {
      await world.run({ accountId: null }, () => measureJob({ body: { keyResults: keys, cause: 'sweep' }, queueName: 'measure', jobId: 'j', eventId: 'e' }));
      return lastInvocation(world);
    },
    close: () => jira.close(),
  };
}

/** Queues key results for measuring from within an invocation, as a use case would. */
export const queueMeasure = (site: Site, keys: readonly KeyResultKey[]): Promise<void> =>
  site.world.run({ accountId: null }, () => forgeJobs.measure({ keyResults: keys, cause: 'sweep' }));

const lastInvocation = (world: TestPlatform): InvocationReading => {
  const reading = world.meter.read().invocations.at(-1);
  if (!reading) throw new Error('Nothing was invoked.');
  return reading;
};

/** The value, checked against the contract's own result schema: what screens get is exactly what was promised. */
function accepted(answer: Answer<unknown>, schema: { parse(value: unknown): unknown }): unknown {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.error)}`);
  return schema.parse(answer.value);
}

function refusal(answer: Answer<unknown>): Failure {
  if (answer.ok) throw new Error(`Was not refused: ${JSON.stringify(answer.value)}`);
  return answer.error;
}
