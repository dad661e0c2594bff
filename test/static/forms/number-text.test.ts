import { exactNumber, numberFault, numberOf, numberText, readTyped } from '../../../static/src/parts/number-text';

test.each([
  ['12,5', 'en-US', 12.5],
  ['12.5', 'de-DE', 12.5],
  ['1.234,5', 'de-DE', 1234.5],
  ['−3', 'en-US', -3],
])('%p in %s is %d', (text, locale, value) => {
  expect(numberOf({ text }, locale)).toBe(value);
});

test('what was stored is read back as itself, whatever it looks like', () => {
  for (const value of [1.234, 0.1, -1e15, 1234567.875]) {
    for (const locale of ['en-US', 'de-DE', 'ar-EG', 'fr-FR']) expect(numberOf(numberText(value, locale), locale)).toBe(value);
  }
  expect(numberText(1234.5, 'de-DE').text).toBe('1234,5');
});

test('"1,234" asks, with the locale’s own reading first, until one is chosen', () => {
  expect(readTyped({ text: '1,234' }, 'de-DE')).toEqual({ kind: 'ambiguous', readings: [1.234, 1234] });
  expect(numberFault({ text: '1,234' }, 'de-DE', true)).toMatch(/read in two ways/);
  expect(numberFault({ text: '1,234', meant: 1234 }, 'de-DE', true)).toBeUndefined();
});

test('an empty field is a fault only where a number is required; nonsense always is', () => {
  expect(numberFault({ text: ' ' }, 'en-US', false)).toBeUndefined();
  expect(numberFault({ text: '' }, 'en-US', true)).toBe('Enter a number, such as 12.5, −3 or 1,234.5.');
  expect(numberFault({ text: '1e400' }, 'de-DE', false)).toMatch(/not a number.*12,5, −3 or 1\.234,5/);
  expect(numberFault({ text: '9'.repeat(20) }, 'en-US', false)).toMatch(/larger than a quadrillion/);
});

test('a number is shown back with every digit and its unit, without the noise of binary fractions', () => {
  expect(exactNumber(1234.5678, 'h', 'en-US')).toBe('1,234.5678\u00a0h');
  expect(exactNumber(0.1 + 0.2, '%', 'de-DE')).toBe('0,3%');
  expect(exactNumber(-3, '', 'en-US')).toBe('−3');
});
