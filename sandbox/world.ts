import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installClock } from './clock';
import { findBuild } from './control/app-build';
import { createAppFaults, type AppFaults } from './control/app-faults';
import type { Controls } from './control/controls';
import { faultyJira } from './control/faulty-jira';
import { keepInstant, keptInstant } from './control/kept-instant';
import { createJira, type LocalJira } from './jira/create-jira';
import { importFile, type ImportReport } from './jira/import/import-file';
import { issuePanelsOf } from './jira/issue-panels';
import { propertyAliasesOf } from './jira/property-alias';
import type { UserRecord } from './jira/records';
import { createMeter } from './meter/meter';
import { readManifest } from './platform/manifest';
import { createPlatform, type LocalPlatform } from './platform/platform';
import { keptStory } from './sample/kept-story';
import { present } from './sample/story-time';
import { createFrames } from './shell/frames';
import type { HostParts } from './shell/host-parts';
import { rememberedUsers, siteUsers } from './shell/site-users';
import { createViolations } from './shell/violations';

export interface WorldOptions {
  /** Port of the Jira site; the app's frames are served on the next one. Default 2990. */
  port?: number;
  /** Keeps the databases in this folder and goes on from them; else a temporary folder, removed on close. */
  data?: string;
  /** No sample company: only a Jira admin. */
  empty?: boolean;
  /** REST exports to load, in order. */
  imports?: readonly string[];
  /** Seed of the sample company. Default 1. */
  seed?: number;
  /** Whether queue, schedules and product events run by themselves (the default), or only when told to. */
  background?: boolean;
}

/** A local Jira and Forge with the app in it. */
export interface World extends HostParts, Controls {
  jira: LocalJira;
  platform: LocalPlatform;
  faults: AppFaults;
  /** What the imports of the options reported, if there were any. */
  imported: ImportReport | null;
  close(): void;
}

const root = path.join(__dirname, '..');
const sampleHome = 'SUP';

/** Puts the rooms together and fills them: with what the data folder holds, else with the sample, and with imports. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const { data, empty = false, imports = [], background = true } = options;
  const folder = data === undefined ? mkdtempSync(path.join(tmpdir(), 'throughline-sandbox-')) : path.resolve(data);
  mkdirSync(folder, { recursive: true });
  const kept = keptInstant(folder);
  const parts = connectRooms(folder, kept ?? (empty ? undefined : present), options.port ?? 2990);
  const { jira, platform, meter, clock } = parts;
  const story = keptStory(folder, parts);
  const fill = async (wish: { empty?: boolean; seed?: number }) => {
    if (wish.empty ?? empty) jira.load({ users: imports.length > 0 ? [] : [siteAdmin] });
    else await story(wish.seed ?? options.seed ?? 1);
    platform.log.clear();
    meter.reset();
  };

  if (kept === undefined) await fill({});
  const [firstFile, ...otherFiles] = imports;
  const imported = firstFile === undefined ? null : await importFile(jira, firstFile, ...otherFiles);
  const leave = data === undefined ? removeAtEnd(folder) : keepInstant(folder, clock);
  if (background) platform.start();
  return {
    ...parts,
    imported,
    reset: async (wish) => {
      // Schedules count from here, so the clock is back at the sample's start before that.
      if (!(wish.empty ?? empty)) clock.set(present);
      parts.forgetAll();
      // The sample is played to an app that is not listening yet, the second time as the first.
      parts.faults.change({ eventsLost: true });
      await fill(wish).finally(() => parts.faults.clear());
    },
    close: () => {
      platform.stop();
      jira.close();
      leave();
    },
  };
}

/** Each room with what it needs of the others, still without content. */
function connectRooms(folder: string, start: number | undefined, port: number) {
  const manifest = readManifest(path.join(root, 'manifest.yml'));
  const { bundleDir, staticFolder } = findBuild(root, manifest);
  // Schedules count from the platform's making, so the clock stands at its start before that.
  const clock = installClock(start);
  const siteUrl = `http://127.0.0.1:${port}`;
  const faults = createAppFaults();
  const meter = createMeter({ memoryMb: manifest.memoryMb });
  const propertyAliases = propertyAliasesOf(manifest);
  const jira = createJira({ databasePath: path.join(folder, 'jira.db'), clock, siteUrl, propertyAliases, issuePanels: issuePanelsOf(manifest) });
  const appJira = faultyJira(jira, faults, clock);
  const platform = createPlatform({
    manifest, clock, meter, bundleDir,
    jira: appJira,
    databasePath: path.join(folder, 'forge.db'),
    faults: () => faults.storage(),
    installation: { siteUrl },
  });
  const users = rememberedUsers(() => siteUsers(jira, jira.tokens(), sampleHome));
  const frames = createFrames();
  const violations = createViolations();
  const { cloudId, environmentId } = platform.installation;
  return {
    siteUrl, cloudId, environmentId, staticFolder, clock, faults, meter, jira, appJira, platform, frames, violations,
    frameUrl: `http://127.0.0.1:${port + 1}`,
    homeProject: sampleHome,
    restApp: jira.restApp,
    users: () => users.list(),
    log: () => platform.log.read(),
    clearLog: () => platform.log.clear(),
    importFile: (file: string) => importFile(jira, file).finally(() => users.forget()),
    closeAccount: (accountId: string) => {
      users.forget();
      return jira.closeAccount(accountId);
    },
    forgetAll: () => {
      for (const room of [frames, violations, faults]) room.clear();
      jira.reset();
      platform.reset();
      users.forget();
    },
  };
}

/** Removes a temporary folder when told to, or when the process ends. */
function removeAtEnd(folder: string): () => void {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return () => {
    process.off('exit', remove);
    remove();
  };
}

const siteAdmin: UserRecord = {
  accountId: 'site-admin',
  displayName: 'Site Admin',
  emailAddress: 'admin@local.example',
  active: true,
  admin: true,
  timeZone: 'UTC',
};
