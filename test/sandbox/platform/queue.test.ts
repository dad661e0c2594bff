import { Queue } from '@forge/events';
import { sampleWorld } from './sample-world';

const queue = new Queue({ key: 'measure' });
const app = { accountId: null };

describe('the queue', () => {
  test('hands an event to its consumer', async () => {
    const { platform, run, log, meter } = sampleWorld();
    const { jobId } = await run(app, () => queue.push([{ body: { name: 'one' } }, { body: { name: 'two' } }]));
    expect(await platform.drainQueue()).toBe(2);
    expect(await log()).toEqual(expect.arrayContaining([{ job: 'one', retry: 0 }, { job: 'two', retry: 0 }]));
    expect(await run(app, () => queue.getJob(jobId).getStats())).toEqual({ success: 2, inProgress: 0, failed: 0 });
    expect(meter.read().total.queueEvents).toBe(2);
  });

  test('holds an event back until its delay has passed, unless forced', async () => {
    const { platform, run, clock } = sampleWorld();
    await run(app, () => queue.push({ body: { name: 'later' }, delayInSeconds: 20 }));
    expect(await platform.drainQueue()).toBe(0);
    clock.advance(20_000);
    expect(await platform.drainQueue()).toBe(1);
    await run(app, () => queue.push({ body: { name: 'again', again: true }, delayInSeconds: 20 }));
    expect(await platform.drainQueue({ force: true })).toBe(1);
  });

  test('tries again when asked, with the reason and data that were left', async () => {
    const { platform, run, clock, log } = sampleWorld();
    await run(app, () => queue.push({ body: { name: 'patient', waits: true } }));
    await platform.drainQueue();
    expect(await platform.drainQueue()).toBe(0);
    clock.advance(30_000);
    expect(await platform.drainQueue()).toBe(1);
    expect(await log()).toEqual([{ job: 'patient', retry: 0 }, { job: 'patient', retry: 1, data: { left: 3 } }]);
  });

  test('gives up on a job that fails five times', async () => {
    const { platform, run, clock } = sampleWorld();
    const { jobId } = await run(app, () => queue.push({ body: { name: 'broken', throws: true } }));
    let runs = 0;
    for (let hour = 0; hour < 8; hour += 1) {
      runs += await platform.drainQueue();
      clock.advance(3_600_000);
    }
    expect(runs).toBe(5);
    expect(await run(app, () => queue.getJob(jobId).getStats())).toEqual({ success: 0, inProgress: 0, failed: 1 });
  });

  test('a cancelled job does not run; an unknown one has no statistics', async () => {
    const { platform, run } = sampleWorld();
    await run(app, async () => {
      const { jobId } = await queue.push({ body: { name: 'never' }, delayInSeconds: 5 });
      await queue.cancel(jobId);
    });
    expect(await platform.drainQueue({ force: true })).toBe(0);
    await expect(run(app, () => queue.getJob('nobody').getStats())).rejects.toThrow();
  });

  test('a queue that no consumer reads is an error', async () => {
    await expect(sampleWorld().run(app, () => new Queue({ key: 'ghost' }).push({ body: {} }))).rejects.toThrow('ghost');
  });
});
