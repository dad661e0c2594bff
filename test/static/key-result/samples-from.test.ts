import { samplesFrom } from '../../../static/src/surfaces/project/key-result/samples-from';

const start = '2026-01-01T00:00:00.000Z';

test('what was measured before the cycle stands at its first moment, so that nothing is drawn left of the axis', () => {
  const samples = [
    { at: '2025-12-18T09:00:00.000Z', value: 24 },
    { at: '2025-12-19T09:00:00.000Z', done: 0, total: 26 },
    { at: '2026-01-05T09:00:00.000Z', value: 23 },
  ];
  expect(samplesFrom(samples, start)).toEqual([{ at: start, value: 24, done: 0, total: 26 }, samples[2]]);
});

test('a series that begins within the cycle stays as it is', () => {
  const samples = [{ at: '2026-01-05T09:00:00.000Z', value: 23 }];
  expect(samplesFrom(samples, start)).toBe(samples);
});
