import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Actor, Jira, JiraAnswer, Manifest, Metered, Platform } from '../../../sandbox/doors';
import { createFrames } from '../../../sandbox/shell/frames';
import type { HostParts, SiteUser } from '../../../sandbox/shell/host-parts';
import { createViolations } from '../../../sandbox/shell/violations';

export const maya: SiteUser = { accountId: 'maya', displayName: 'Maya Lindqvist', emailAddress: 'maya@local.example', role: 'Leads Support', token: 't1' };
export const ada: SiteUser = { accountId: 'ada', displayName: 'Ada Admin', emailAddress: 'ada@local.example', role: 'Jira admin', token: 't2' };

export const manifest: Manifest = {
  app: { id: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555' },
  modules: {
    'jira:issuePanel': [{ key: 'panel', title: 'Key results', resource: 'ui/panel' }],
    'jira:projectPage': [{ key: 'project', title: 'OKRs', resource: 'ui/panel' }],
    'jira:globalPage': [{ key: 'company', title: 'Company OKRs', resource: 'ui/panel' }],
    'jira:adminPage': [{ key: 'settings', title: 'Throughline', resource: 'ui/panel' }],
  },
  resources: [{ key: 'ui', path: 'static/dist', entry: { panel: 'panel.html' } }],
  permissions: { scopes: ['read:jira-work'], content: { styles: ['unsafe-inline'] } },
};

export interface AHost extends HostParts {
  /** What the app's functions were called with. */
  invoked: Array<Parameters<Platform['invoke']>[0]>;
  /** What Jira was asked for, by whom, under which scopes. */
  asked: Array<{ actor: Actor; method: string; path: string; scopes: readonly string[] | undefined }>;
  metered: Metered[];
}

/** A host over little doors: one project with an epic (SUP-1) that Maya and Ada see and nobody else does. */
export function aHost(panel = '<!doctype html><html><head><title>Panel</title></head><body></body></html>'): AHost {
  const invoked: AHost['invoked'] = [];
  const asked: AHost['asked'] = [];
  const metered: Metered[] = [];
  const staticFolder = mkdtempSync(path.join(tmpdir(), 'surfaces-'));
  writeFileSync(path.join(staticFolder, 'panel.html'), panel);
  writeFileSync(path.join(staticFolder, 'panel.js'), 'export {};');
  return {
    siteUrl: 'http://127.0.0.1:2990',
    frameUrl: 'http://127.0.0.1:2991',
    cloudId: 'cloud-1',
    environmentId: 'environment-1',
    staticFolder,
    frames: createFrames(),
    violations: createViolations(),
    clock: { now: () => Date.now(), set: () => undefined, advance: () => undefined },
    jira: aJira(asked),
    appJira: aJira(asked),
    platform: aPlatform(invoked),
    meter: {
      record: (what) => metered.push(what),
      reset: () => { metered.length = 0; },
      read: () => ({ invocations: [{ invocationId: 'i', functionKey: 'panel', ...noUse }], total: { invocations: 1, bridgeRequests: metered.length, ...noUse }, price: { invocations: 0.5 } }),
    },
    restApp: { fetch: (request) => Response.json({ authorization: request.headers.get('authorization') }) },
    users: async () => [maya, ada],
    invoked,
    asked,
    metered,
  };
}

const noUse = { readRounds: 0, storageReads: 0, storageWrites: 0, bytesRead: 0, bytesWritten: 0, jiraRequests: 0, jiraPoints: 0, queueEvents: 0, accountReports: 0 };

function aPlatform(invoked: AHost['invoked']): Platform {
  return {
    manifest,
    invoke: async (call) => {
      invoked.push(call);
      if (call.functionKey === 'fails') throw new Error('kaboom');
      return { by: call.accountId };
    },
    drainQueue: async () => 3,
    runSchedule: async (key) => { if (key !== 'sweep') throw new Error(`The manifest has no schedule "${key}".`); },
    deliver: async () => undefined,
    reset: () => undefined,
  };
}

const support = { id: '10', key: 'SUP', name: 'Support <experience>', lead: maya, issueTypes: [{ id: '1', name: 'Epic', hierarchyLevel: 1 }] };
const inProgress = { name: 'In progress', statusCategory: { key: 'indeterminate' } };
const done = { name: 'Done', statusCategory: { key: 'done' } };
const epicFields = {
  summary: 'Route billing questions',
  status: inProgress,
  issuetype: { id: '1', name: 'Epic', hierarchyLevel: 1 },
  assignee: maya,
  reporter: ada,
  priority: { name: 'High' },
  labels: ['billing'],
  project: support,
  description: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'One <shared> inbox.' }] }] },
  created: '2026-01-12T09:00:00.000+0000',
  updated: '2026-02-16T09:00:00.000+0000',
};
const child = (key: string, status: typeof done) => ({ id: key, key, fields: { ...epicFields, summary: `Child ${key}`, status, issuetype: { id: '2', name: 'Task', hierarchyLevel: 0 } } });

function aJira(asked: AHost['asked']): Jira {
  return {
    onEvent: () => () => undefined,
    request: async (actor, { method, path: asking }, scopes) => {
      asked.push({ actor, method, path: asking, scopes });
      const [resource = ''] = asking.split('?');
      const known = actor.kind !== 'anonymous';
      const bodies: Record<string, unknown> = {
        '/rest/api/3/myself': { ...maya, timeZone: 'Europe/Berlin', locale: 'en_US' },
        '/rest/api/3/project/search': { values: [support] },
        '/rest/api/3/project/SUP': support,
        '/rest/api/3/issue/SUP-1': { id: '100', key: 'SUP-1', fields: epicFields },
        '/rest/api/3/issue/SUP-1/transitions': { transitions: [{ id: '31', name: 'Finish', to: done }] },
        '/rest/api/3/search/jql': { issues: [child('SUP-2', done), child('SUP-3', inProgress)] },
        '/rest/api/3/search/approximate-count': { count: 2 },
        '/rest/api/3/mypermissions': { permissions: { ADMINISTER: { havePermission: actor.kind === 'user' && actor.accountId === 'ada' } } },
      };
      const body = known ? bodies[resource] : undefined;
      const status = known ? 404 : 401;
      return answer(body === undefined ? status : 200, body ?? { errorMessages: ['Issue does not exist or you do not have permission to see it.'] }, `${method} ${resource}`);
    },
  };
}

function answer(status: number, body: unknown, route: string): JiraAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), points: 1, route };
}
