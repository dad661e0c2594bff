import { thresholds } from '../../../src/okr/settings';
import { limitTexts, thresholdsOf, wrongLimits } from '../../../static/src/surfaces/settings/limit-fields';

const usual = thresholds.parse({});
const typed = { ...limitTexts(usual, 'en-US'), excluded: [] };

describe('limits in a form', () => {
  test('points, a confidence of ten and days, as people say them', () => {
    expect(typed).toMatchObject({ onTrack: '10', atRisk: '25', lowConfidence: '4', cadenceDays: '7' });
  });

  test('what is typed comes back as it is stored, and what has no field stays', () => {
    const stored = thresholdsOf({ ...typed, onTrack: '7,5', atRisk: '30', cadenceDays: '14' }, usual, 'de-DE');

    expect(stored).toEqual({ ...usual, onTrack: 0.075, atRisk: 0.3, cadenceDays: 14 });
  });

  test('saving without a change stores the very same numbers', () => {
    expect(thresholdsOf(typed, usual, 'en-US')).toEqual(usual);
  });

  test.each([
    ['atRisk', 'ten', 'Give a number from 0 to 100.'],
    ['atRisk', '', 'Give a number from 0 to 100.'],
    ['lowConfidence', '11', 'Give a number from 0 to 10.'],
    ['cadenceDays', '7.5', 'Give a whole number from 1 to 92.'],
    ['keyResultsMin', '0', 'Give a whole number from 1 to 20.'],
  ])('%s of "%s" is refused: %s', (name, text, message) => {
    expect(wrongLimits({ ...typed, [name]: text }, 'en-US')).toEqual([{ path: `thresholds.${name}`, message }]);
  });
});
