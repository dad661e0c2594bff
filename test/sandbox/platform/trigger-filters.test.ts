import { join } from 'node:path';
import type { JiraEvent } from '../../../sandbox/doors';
import { parseManifest } from '../../../sandbox/platform/manifest';
import { createTestPlatform } from '../../support/platform';

const folder = join(__dirname, 'sample-app');

/** The sample app with one trigger, filtered so. */
function filtered(filter: Record<string, unknown>) {
  const manifest = parseManifest(JSON.stringify({
    app: { id: 'ari:cloud:ecosystem::app/sample' },
    modules: {
      trigger: [{ key: 'issues', function: 'on-issue', events: ['avi:jira:updated:issue'], filter }],
      function: [{ key: 'on-issue', handler: 'index.onIssue' }],
    },
    permissions: { scopes: ['storage:app', 'read:jira-work'] },
  }));
  const { platform, meter } = createTestPlatform({ manifest, bundleDir: folder });
  /** Whether the function ran, by what the meter says. */
  const runs = async (event: Partial<JiraEvent> = {}) => {
    meter.reset();
    await platform.deliver({ ...moved, ...event });
    return meter.read().total.invocations;
  };
  return { platform, runs, log: () => platform.log.read().map(({ message }) => message) };
}

const moved: JiraEvent = {
  eventType: 'avi:jira:updated:issue',
  selfGenerated: false,
  issue: { id: '20003', key: 'PAY-3', fields: { project: { id: '10000', key: 'PAY' }, labels: ['risk'] } },
  changelog: { id: '1', items: [{ field: 'status', fieldId: 'status', from: '1', toString: 'Done' }, { field: 'IssueParentAssociation', from: null }] },
};

test.each<[expression: string, passes: boolean]>([
  ['event.changelog.items.some(item => item.field == "status")', true],
  ["event.changelog.items.some(item => ['priority', 'summary'].includes(item.fieldId))", false],
  ['event.changelog.items.every(i => i.from != null)', false],
  ['event.changelog.items.filter(i => i.fieldId == null).length == 1', true],
  ['event.changelog.items.map(i => i.field).includes("status") && !event.selfGenerated', true],
  ["event.changelog.items[0].toString == 'Done'", true],
  ['event.changelog?.items.length >= 2 ? true : false', true],
  ["event.issue.fields?.project.key == 'PAY'", true],
  ["event.issue.fields['project'].id !== '10000'", false],
  ['event.comment?.author.name.length > 3 || event.issue.key.startsWith("PAY-")', false],
  ['event.comment?.author.name == null', true],
  ['(event.issue.nothing ?? "PAY-1") == "PAY-" + "1"', true],
  ['event.issue.fields?.labels?.includes("risk") == true', true],
  ['event.permissions.scopes.includes("write:jira-work")', false],
  ['event.issue.key.toLowerCase().split("-")[1] == "3" && 7 % 4 - 1 < 3', true],
])('%s lets a moved issue pass: %s', async (expression, passes) => {
  expect(await filtered({ expression, onError: 'IGNORE' }).runs()).toBe(passes ? 1 : 0);
});

describe('a filter', () => {
  test('stops the app’s own doing before it is looked at, and costs no invocation', async () => {
    const { runs, log } = filtered({ ignoreSelf: true, expression: 'event.nothing.at.all' });
    expect([await runs({ selfGenerated: true }), log()]).toEqual([0, []]);
  });

  test.each([
    [undefined, 0, 1],
    ['IGNORE_AND_LOG', 0, 1],
    ['IGNORE', 0, 0],
    ['RECEIVE', 1, 0],
    ['RECEIVE_AND_LOG', 1, 1],
  ])('that fails does with onError %s: %i runs, %i lines', async (onError, runs, lines) => {
    for (const expression of ['event.nothing.field', 'event.issue.key', 'event.issue.key < 3', '!event.issue', 'event.issue.nothing()']) {
      const world = filtered({ expression, ...(onError ? { onError } : {}) });
      expect([expression, await world.runs(), world.log().length]).toEqual([expression, runs, lines]);
    }
  });

  test.each([
    'event.x = true',
    'event.selfGenerated; true',
    'event.selfGenerated;',
    'new Date() > 1',
    '(function () { return true })()',
    'event.items.some(i => { return true })',
    '`${event.issue.key}` == "PAY-1"',
    'process.exit()',
    'event.runtime.issue.properties["k"].x == 1',
    'fetch("x")',
    'event.issue.key ==',
    'true, true',
  ])('that is no Jira expression, or one not modelled here, is refused at once: %s', (expression) => {
    expect(() => filtered({ expression })).toThrow(/cannot serve the filter of trigger "issues"/);
  });

  test('is refused when it is too long or has an unknown key', () => {
    expect(() => filtered({ expression: `${'true || '.repeat(1250)}true` })).toThrow(/10000/);
    expect(() => filtered({ expresion: 'true' })).toThrow(/expresion/);
  });
});
