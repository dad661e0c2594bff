import { createWorld, type World } from '../../sandbox/world';

// The whole story is told to the app once.
jest.setTimeout(120_000);

const DAY = 86_400_000;
const MINUTE = 60_000;

let world: World;
beforeAll(async () => {
  world = await createWorld({ background: false });
});
afterAll(() => world.close());

test('A reset world is as it was first made, however far its clock had gone', async () => {
  const before = { now: world.clock.now(), stored: world.platform.stored() };
  world.clock.advance(20 * DAY);
  await world.platform.runDueSchedules();

  await world.reset({});
  expect(Math.abs(world.clock.now() - before.now)).toBeLessThan(MINUTE);
  expect(world.platform.stored()).toEqual(before.stored);
  expect(world.meter.read().invocations).toEqual([]);
  expect(await world.platform.runDueSchedules()).toBe(0);

  // Five minutes after a deploy every schedule runs first: the sweep, the mirror, the personal data.
  world.clock.advance(5.5 * MINUTE);
  expect(await world.platform.runDueSchedules()).toBe(3);
});
