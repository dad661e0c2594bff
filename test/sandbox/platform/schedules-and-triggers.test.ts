import { sampleWorld } from './sample-world';

describe('schedules', () => {
  test('one runs when told to', async () => {
    const { platform, log } = sampleWorld();
    await platform.runSchedule('sweep');
    expect(await log()).toEqual([{ schedule: 'sweep' }]);
    await expect(platform.runSchedule('ghost')).rejects.toThrow('no scheduledTrigger "ghost"');
  });

  test('one is told where it runs, and by which module', async () => {
    const { platform } = sampleWorld();
    const seen: unknown[] = [];
    Reflect.set(globalThis, 'sampleScheduleRequest', (request: unknown) => void seen.push(request));
    await platform.runSchedule('sweep');
    Reflect.deleteProperty(globalThis, 'sampleScheduleRequest');
    expect(seen).toEqual([{ context: { cloudId: platform.installation.cloudId, moduleKey: 'sweep' }, contextToken: expect.any(String) }]);
  });

  test('one counts anew after a reset, which is as good as a deploy', async () => {
    const { platform, clock } = sampleWorld();
    clock.advance(60 * 60_000);
    platform.reset();
    expect(await platform.runDueSchedules()).toBe(0);
    clock.advance(5 * 60_000);
    expect(await platform.runDueSchedules()).toBe(1);
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
});
