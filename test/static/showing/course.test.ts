import { reviewKeyResult } from '../../../src/coach/review';
import { thresholds } from '../../../src/okr/settings';
import { coachedKeyResult } from '../../../static/src/showing/findings';
import { aKeyResultView } from '../forms/a-key-result-view';

const moment = { now: '2026-02-15T00:00:00Z', thresholds: thresholds.parse({}) };
const people = () => ({ kind: 'known', name: 'Diego Ramos' }) as const;

/** From 24 h to 4 h, at 14 h halfway: checked in weekly with these values, the last one yesterday. */
function spokenOf(values: readonly number[]) {
  const days = ['2026-01-31T09:00:00Z', '2026-02-07T08:30:00Z', '2026-02-14T08:00:00Z'].slice(-values.length);
  const [about = '', value = 14] = [days.at(-1), values.at(-1)];
  const lastCheckIn = { keyResult: 'SUP-KR1', about, recordedAt: about, by: 'diego', value, confidence: 0.7, changed: '', blocked: '' };
  const view = aKeyResultView({ state: { heardAbout: days, lastCheckIn, reading: { source: 'check-in', value, asOf: about, by: 'diego' } } });
  return { ...view, samples: days.map((at, i) => ({ at, value: values[i] ?? 0 })).filter(({ value: one }, i) => one !== values[i - 1]) };
}

const rulesOf = (values: readonly number[]) => reviewKeyResult(coachedKeyResult(spokenOf(values), people, moment)).map(({ rule }) => rule);

test('The coach reads the values of the last check-ins from the series, also where it kept none because nothing moved', () => {
  expect(rulesOf([14, 14, 14])).toContain('C3');
  expect(rulesOf([14.3, 14, 14])).toContain('C3');
  expect(rulesOf([16, 15, 14])).not.toContain('C3');
  expect(rulesOf([14, 14])).not.toContain('C3');
});
