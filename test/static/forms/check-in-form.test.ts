import { checkInField, checkInFaults, checkInOf, emptyCheckIn, valueAsked } from '../../../static/src/parts/check-in-form';
import { confidenceOfKey } from '../../../static/src/parts/confidence-picker';
import { aKeyResultView } from './a-key-result-view';

const { keyResult: typed } = aKeyResultView();
const { keyResult: measured } = aKeyResultView({ keyResult: { measure: { kind: 'work-done' }, unit: '%' } });
const { keyResult: noNumber } = aKeyResultView({ keyResult: { target: { kind: 'none' } } });

test('what a check-in asks depends on where the value comes from', () => {
  expect([typed, measured, noNumber].map(valueAsked)).toEqual(['number', 'measured', 'nothing']);
});

test('a value may be left out, a confidence may not', () => {
  expect(checkInOf({ ...emptyCheckIn, confidence: 0 }, typed, 'en-US')).toEqual({ keyResult: 'SUP-KR1', confidence: 0, changed: '', blocked: '' });
  expect(checkInOf(emptyCheckIn, typed, 'en-US')).toBeNull();
  expect(checkInFaults(emptyCheckIn, typed, 'en-US')).toEqual({ confidence: 'Choose how sure you are, from 0 to 10.' });
});

test('a measured value is never sent, whatever was typed before', () => {
  expect(checkInOf({ ...emptyCheckIn, confidence: 5, value: { text: '7' } }, measured, 'en-US')).not.toHaveProperty('value');
});

test('a refusal is said at its field, or at the button where there is none', () => {
  expect(['value', 'confidence', 'about'].map((path) => checkInField(path, typed))).toEqual(['value', 'confidence', null]);
  expect(checkInField('value', measured)).toBeNull();
});

test.each([['0', 0], ['9', 9], ['t', 10], ['T', 10], ['x', null], ['F1', null]])('the key %p is %p', (key, confidence) => {
  expect(confidenceOfKey(key)).toBe(confidence);
});
