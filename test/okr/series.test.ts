import fc from 'fast-check';
import { withSample, type Sample } from '../../src/okr/series';

const at = (day: number, numbers: Omit<Sample, 'at'>): Sample => ({ at: `2026-01-${String(day).padStart(2, '0')}T09:00:00.000Z`, ...numbers });

describe('A key result’s series', () => {
  test('takes a sample only when a number differs from the last', () => {
    const series = [at(5, { value: 24, done: 1, total: 4 })];
    expect(withSample(series, at(6, { value: 24, done: 1, total: 4 }))).toBe(series);
    expect(withSample(series, at(6, { value: 24 }))).toBe(series);
    expect(withSample(series, at(6, { value: 22 }))).toHaveLength(2);
    expect(withSample(series, at(6, { value: 24, done: 2, total: 4 }))).toHaveLength(2);
  });

  test('puts a late one in its place by time', () => {
    const series = withSample([at(5, { value: 24 }), at(19, { value: 18 })], at(12, { value: 22 }));
    expect(series.map(({ value }) => value)).toEqual([24, 22, 18]);
  });

  test('lets the newer numbers stand at the same instant, beside those they say nothing of', () => {
    expect(withSample([at(5, { value: 24, done: 1, total: 4 })], at(5, { value: 20 }))).toEqual([at(5, { value: 20, done: 1, total: 4 })]);
  });

  test('is always in order, never longer than a year of days, and adding twice is adding once', () => {
    const anySample = fc.record({ day: fc.integer({ min: 1, max: 28 }), value: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(anySample, { maxLength: 40 }), (all) => {
        const series = all.reduce<readonly Sample[]>((known, { day, value }) => withSample(known, at(day, { value })), []);
        const times = series.map((one) => one.at);
        expect(times).toEqual([...times].sort());
        expect(new Set(times).size).toBe(times.length);
        const last = all.at(-1);
        if (last) expect(withSample(series, at(last.day, { value: last.value }))).toEqual(series);
      }),
    );
  });

  test('forgets the oldest beyond 366', () => {
    const start = Date.parse('2025-01-01T00:00:00Z');
    let series: readonly Sample[] = [];
    for (let i = 0; i < 400; i += 1) series = withSample(series, { at: new Date(start + i * 86_400_000).toISOString(), value: i });
    expect(series).toHaveLength(366);
    expect(series[0]?.value).toBe(34);
  });
});
