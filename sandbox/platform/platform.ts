import { resolve } from 'node:path';
import Database from 'libsql';
import { copyBack, copyInto } from '../control/table-copy';
import type { Clock, Inspection, Jira, Meter, Platform } from '../doors';
import { appConsumers } from './consumers';
import type { StorageFaults } from './faults';
import { installForgeGlobals } from './forge-globals';
import type { Services } from './forge-fetch';
import type { Installation } from './forge-runtime';
import type { FunctionLog, LogLine } from './function-log';
import { createFunctionLog } from './function-log';
import type { Functions } from './functions';
import { appFunctions } from './functions';
import { createKeyValueStore } from './key-value-store';
import type { AppManifest } from './manifest';
import { preUninstall } from './pre-uninstall';
import { createQueue } from './queue';
import { queueTable } from './queue-table';
import { resolverCall } from './resolver-call';
import type { Runtime } from './runtime';
import { createRuntime } from './runtime';
import { appSchedules } from './schedules';
import { appTriggers } from './triggers';

export interface PlatformOptions {
  manifest: AppManifest;
  clock: Clock;
  meter: Meter;
  /** Folder of the bundle, `<module>.cjs` inside; without one only `runtime` can run code. */
  bundleDir?: string;
  /** File of the database; in memory without one. */
  databasePath?: string;
  /** `deliverDue` hands over events that a fault holds back and whose time has come; `drainQueue` calls it. */
  jira?: Jira & { deliverDue?(): number };
  /** Asked at every storage call, so that faults can be switched while the platform runs. */
  faults?: () => StorageFaults;
  installation?: Partial<Installation>;
  /** Hears every line that functions write. */
  onLog?: (line: LogLine) => void;
}

export interface LocalPlatform extends Platform, Inspection {
  manifest: AppManifest;
  installation: Installation;
  /** Runs code that is not in the bundle as an invocation; see `withinInvocation`. */
  runtime: Runtime;
  log: FunctionLog;
  /** Runs schedules whose interval has passed; answers how many. */
  runDueSchedules(): Promise<number>;
  /** From now on queue, schedules and Jira's events run by themselves. */
  start(): void;
  /** Stops what `start` began and closes the database. */
  stop(): void;
  /** Writes all stored values and queued events, as they are now, into a file to go back to. */
  copyInto(file: string): void;
  /** Makes them what they were when the file was written. */
  copyBack(file: string): void;
  /** Loads the bundle anew at the next call. */
  reload(): void;
}

/** Makes a local Forge for one app. It installs the Forge globals, so call it before anything loads `@forge/*`. */
export function createPlatform(options: PlatformOptions): LocalPlatform {
  installForgeGlobals();
  const { manifest, clock, meter, jira, faults } = options;
  const bundleDir = options.bundleDir === undefined ? undefined : resolve(options.bundleDir);
  const installation: Installation = { ...LOCAL_INSTALLATION, appId: bareAppId(manifest), ...options.installation };
  const database = openDatabase(options.databasePath);
  const log = createFunctionLog(1000, options.onLog);
  const now = () => clock.now();

  const store = createKeyValueStore({ database, entities: manifest.app.storage?.entities ?? [], now, ...(faults ? { faults } : {}) });
  const queue = createQueue({
    table: queueTable(database),
    now,
    isConsumed: (name) => consumers.isConsumed(name),
    consume: async (event) => consumers.consume(event, now()),
  });
  const reports: string[][] = [];
  const services: Services = { manifest, store, queue, meter, jira, reports };
  const runtime = createRuntime({ services, installation, log, now, codeFolder: bundleDir ?? process.cwd() });
  const functions: Functions = appFunctions({ manifest, bundleDir, installation, runtime });
  const consumers = appConsumers(manifest, functions);
  const schedules = appSchedules({ manifest, functions, installation, now });
  const triggers = appTriggers({ manifest, functions, log, now });
  /** Hears out what Jira has to say; false when that was nothing. */
  const settleEvents = async () => {
    const late = jira?.deliverDue?.() ?? 0;
    return (await triggers.settled()) || late > 0;
  };
  const heartbeat = createHeartbeat(() => {
    queue.startDue();
    void schedules.runDue();
  });
  let stopListening: () => void = () => undefined;

  return {
    manifest, installation, runtime, log,
    invoke: resolverCall({ manifest, installation, functions }),
    drainQueue: async (wish) => {
      await settleEvents();
      let runs = await queue.drain(wish);
      // Jobs may have changed Jira, whose events may have queued jobs.
      for (let round = 1; await settleEvents(); round += 1) {
        if (round > MOST_ROUNDS) throw new Error(`Events and jobs have woken each other ${MOST_ROUNDS} times: the app answers its own changes.`);
        runs += await queue.drain();
      }
      return runs;
    },
    runSchedule: (moduleKey) => schedules.run(moduleKey),
    stored: () => store.everything(),
    reported: () => reports,
    runPreUninstall: () => preUninstall(manifest, functions),
    runDueSchedules: () => schedules.runDue(),
    deliver: (event) => triggers.deliver(event),
    copyInto: (file) => copyInto(database, file),
    copyBack: (file) => copyBack(database, file, TABLES),
    reload: () => functions.reload(),
    reset: () => {
      store.clear();
      queue.clear();
      schedules.rewind();
      log.clear();
      reports.length = 0;
    },
    start: () => {
      heartbeat.start();
      stopListening = jira?.onEvent((event) => void triggers.deliver(event)) ?? stopListening;
    },
    stop: () => {
      heartbeat.stop();
      stopListening();
      queue.close();
      database.close();
    },
  };
}

const LOCAL_INSTALLATION: Installation = {
  appId: '',
  appVersion: '1.0.0',
  environmentId: '11111111-1111-4111-8111-111111111111',
  environmentType: 'DEVELOPMENT',
  installationId: '22222222-2222-4222-8222-222222222222',
  cloudId: '33333333-3333-4333-8333-333333333333',
  siteUrl: 'http://localhost',
};

/** On disk a sample company's thousands of writes would otherwise wait for the disk one by one. */
function openDatabase(path = ':memory:'): Database.Database {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  return database;
}

function bareAppId({ app }: AppManifest): string {
  return app.id.replace('ari:cloud:ecosystem::app/', '');
}

/** Every table of the platform's database. */
const TABLES = ['record', 'past_record', 'event'] as const;

const BEAT_MS = 250;

const MOST_ROUNDS = 100;

/** Does the work again and again, without keeping the process alive. */
function createHeartbeat(work: () => void): { start(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  return {
    start: () => {
      timer ??= setInterval(work, BEAT_MS).unref();
    },
    stop: () => {
      clearInterval(timer);
      timer = undefined;
    },
  };
}
