import { parseManifest } from '../../../sandbox/platform/manifest';
import { createTestPlatform } from '../../support/platform';
import { sampleWorld } from './sample-world';

describe('schedules', () => {
  test('one runs when told to', async () => {
    const { platform, log } = sampleWorld();
    await platform.runSchedule('sweep');
    expect(await log()).toEqual([{ schedule: 'sweep' }]);
    await expect(platform.runSchedule('ghost')).rejects.toThrow('no scheduledTrigger "ghost"');
  });

  test('one runs five minutes after the start and then once an interval, missed ones left out', async () => {
    const { platform, clock } = sampleWorld();
    const after = async (minutes: number) => {
      clock.advance(minutes * 60_000);
      return platform.runDueSchedules();
    };
    expect(await after(4)).toBe(0);
    expect(await after(1)).toBe(1);
    expect(await after(59)).toBe(0);
    expect(await after(1)).toBe(1);
    expect(await after(60 * 24)).toBe(1);
  });
});

describe('triggers', () => {
  test('an event reaches those that name it, and the app’s own doing does not', async () => {
    const { platform, log } = sampleWorld();
    await platform.deliver({ eventType: 'avi:jira:updated:issue', issue: { id: '1' } });
    await platform.deliver({ eventType: 'avi:jira:updated:issue', selfGenerated: true });
    await platform.deliver({ eventType: 'avi:jira:deleted:issue' });
    expect(await log()).toEqual([{ event: 'avi:jira:updated:issue' }]);
  });

  test('a filter that is not modelled is refused at once', () => {
    const manifest = parseManifest(`
app: { id: x }
modules:
  trigger:
    - { key: t, function: f, events: [e], filter: { expression: 'event.issue.id == 1' } }
`);
    expect(() => createTestPlatform({ manifest })).toThrow(/expression/);
  });
});
