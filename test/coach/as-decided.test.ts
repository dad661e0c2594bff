import { asDecided } from '../../src/coach/as-decided';
import { dismissal } from '../../src/coach/decisions';
import { reviewKeyResult } from '../../src/coach/review';
import { aKeyResult } from './builders';

const work = aKeyResult('Redesign the FAQ page');
const found = reviewKeyResult(work);
const [isWork] = found;

const dismissed = (finding: string) => dismissal.parse({ finding, subject: work.key, by: 'maya', at: '2026-02-16T09:14:00Z', reason: 'The works council asked for it' });

test('Nothing decided: every finding speaks as it does by itself', () => {
  expect(asDecided(found, { rules: {}, dismissed: [] })).toEqual({ open: found, dismissed: [] });
});

test('A rule that is off is silent; the others are as they were', () => {
  const { open } = asDecided(found, { rules: { K1: 'off' }, dismissed: [] });
  expect(open).toEqual(found.filter(({ rule }) => rule !== 'K1'));
});

test('A rule made quieter says the same words in another severity', () => {
  const { open } = asDecided(found, { rules: { K1: 'note' }, dismissed: [] });
  expect(open[0]).toEqual({ ...isWork, severity: 'note' });
});

test('A dismissed finding is kept apart with its reason', () => {
  const by = dismissed(isWork?.id ?? '');
  expect(asDecided(found, { rules: {}, dismissed: [by] })).toEqual({ open: found.slice(1), dismissed: [{ finding: isWork, dismissal: by }] });
});

test('It comes back when the text changes', () => {
  const edited = reviewKeyResult({ ...work, text: 'Redesign the help page' });
  const { open, dismissed: apart } = asDecided(edited, { rules: {}, dismissed: [dismissed(isWork?.id ?? '')] });
  expect(open.map(({ rule }) => rule)).toContain('K1');
  expect(apart).toEqual([]);
});

test('Of a rule that is off nothing is listed as dismissed either', () => {
  expect(asDecided(found, { rules: { K1: 'off' }, dismissed: [dismissed(isWork?.id ?? '')] }).dismissed).toEqual([]);
});
