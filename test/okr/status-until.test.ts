import fc from 'fast-check';
import type { StatusInputs } from '../../src/okr/status-inputs';
import { statusInputs } from '../../src/okr/status-inputs';
import { statusOf } from '../../src/okr/status-of';
import { statusUntil } from '../../src/okr/status-until';
import { aKeyResult, day, on, standard } from './a-key-result';

describe('the next instant at which time alone changes a status', () => {
  test.each<[string, Parameters<typeof aKeyResult>[0], number, string | null]>([
    ['before its start: the start', { at: 0 }, -20, on(0)],
    ['before its start without a value: when it has been silent too long', {}, -20, on(10)],
    ['silent after the last check-in', { at: 1, lastCheckIn: on(20) }, 22, on(30)],
    ['a line that is held changes only by silence', { progress: { ratio: 1, of: 'line' }, lastCheckIn: on(89) }, 89, on(99)],
    ['the end of the start window', { at: -0.4, lastCheckIn: on(12) }, 13, on(15)],
    ['closed: never', { closed: true, at: 0.2 }, 50, null],
    ['off track: never', { at: 0, lastCheckIn: on(50) }, 50, null],
    ['after the cycle: never', { at: 0.5 }, 150, null],
    ['at its target and heard of to the end: never', { at: 1, lastCheckIn: on(95) }, 96, null],
  ])('%s', (_what, differs, now, until) => {
    const at = statusUntil(aKeyResult(differs), standard, day(now));
    // Ratios are compared with a tolerance of 1e-9, which is 9 ms of 100 days.
    if (until === null || at === null) expect(at).toBe(until);
    else expect(Math.abs(Date.parse(at) - Date.parse(until))).toBeLessThanOrEqual(10);
  });

  test.each([
    { curve: 'linear', at: 0.3, crossing: 40 },
    { curve: 'late', at: 0.15, crossing: 50 },
    { curve: 'early', at: 0.3, crossing: 16 },
  ] as const)('$curve: expected leaves $at behind by 10 points on day $crossing', ({ curve, at, crossing }) => {
    const inputs = aKeyResult({ at, curve, lastCheckIn: on(crossing - 1) });
    const until = Date.parse(statusUntil(inputs, standard, day(crossing - 1)) ?? '');
    expect(Math.abs(until - day(crossing))).toBeLessThanOrEqual(20);
    expect(statusOf(inputs, standard, until - 1).status).toBe('on-track');
    expect(statusOf(inputs, standard, until).status).toBe('at-risk');
  });
});

describe('for every key result and moment', () => {
  const moment = fc.integer({ min: day(-10), max: day(130) });
  const instant = fc.integer({ min: day(-5), max: day(105) }).map((at) => new Date(at).toISOString());
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const ratio = fc.oneof(
    fc.double({ min: -0.5, max: 1.5, noNaN: true }),
    fc.constantFrom(0, 0.05, 0.1, 0.25, 0.7, 0.8, 0.9, 0.95, 1, -0.1, -0.25),
  );
  const inputs: fc.Arbitrary<StatusInputs> = fc.record({
    closed: fc.constant(false),
    startsAt: instant,
    endsAt: fc.constantFrom(on(100), on(90), on(30)),
    progress: maybe(fc.record({ ratio, of: fc.constantFrom('change', 'line', 'stages') })),
    commitment: fc.constantFrom('committed', 'aspirational'),
    curve: fc.constantFrom('linear', 'late', 'early'),
    confidence: maybe(fc.constantFrom(0, 0.3, 0.4, 1)),
    lastCheckIn: maybe(instant),
    measured: fc.boolean(),
    lastMeasuredAt: maybe(instant),
    cadenceDays: fc.constantFrom(1, 7, 14, 30),
  });
  const statusAt = (keyResult: StatusInputs, at: number) => statusOf(keyResult, standard, at).status;

  test('the status is the same at every moment before, and differs at that moment', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(inputs, moment, shares, (keyResult, now, anywhere) => {
        const until = statusUntil(keyResult, standard, now);
        const end = until === null ? now + 400 * 86_400_000 : Date.parse(until);
        const present = statusAt(keyResult, now);
        expect(end).toBeGreaterThan(now);
        if (until !== null) expect(statusAt(keyResult, end)).not.toBe(present);
        for (const share of [...anywhere, 1]) {
          const between = Math.min(end - 1, Math.floor(now + share * (end - now)));
          expect(statusAt(keyResult, between)).toBe(present);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('once it has started, time alone only makes it worse', () => {
    const badness = ['on-track', 'at-risk', 'not-started', 'stale', 'off-track'];
    fc.assert(
      fc.property(inputs, moment, moment, (keyResult, a, b) => {
        const start = Date.parse(keyResult.startsAt);
        const [sooner, later] = [Math.max(start, Math.min(a, b)), Math.max(start, a, b)];
        expect(badness.indexOf(statusAt(keyResult, later))).toBeGreaterThanOrEqual(
          badness.indexOf(statusAt(keyResult, sooner)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('what is stored says the same when read again', () => {
    fc.assert(
      fc.property(inputs, moment, (keyResult, now) => {
        const stored = statusInputs.parse(JSON.parse(JSON.stringify(keyResult)));
        expect(statusOf(stored, standard, now)).toEqual(statusOf(keyResult, standard, now));
      }),
    );
  });
});
