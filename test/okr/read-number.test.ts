import fc from 'fast-check';
import { readNumber } from '../../src/okr/read-number';

describe('a number as people type it', () => {
  test.each([
    ['12', 12],
    ['12.5', 12.5],
    ['12,5', 12.5],
    [' 12.50 ', 12.5],
    ['-3', -3],
    ['−3', -3],
    ['- 3', -3],
    ['+3', 3],
    ['-0', 0],
    ['.5', 0.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.567', 1234.567],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['1\u202f234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1234567],
    ['1’234.5', 1234.5],
  ])('"%s" is %d in every locale, since it has one meaning', (text, value) => {
    for (const locale of ['en-US', 'de-DE', 'fr-FR']) {
      expect(readNumber(text, locale)).toEqual({ kind: 'number', value });
    }
  });

  test.each([
    ['1,234', 'en-US', [1234, 1.234]],
    ['1,234', 'de-DE', [1.234, 1234]],
    ['1.234', 'en-US', [1.234, 1234]],
    ['1.234', 'de-DE', [1234, 1.234]],
    ['-12,500', 'en-US', [-12500, -12.5]],
  ])("\"%s\" has two, so it asks; the locale's own (%s) comes first", (text, locale, readings) => {
    expect(readNumber(text, locale)).toEqual({ kind: 'ambiguous', readings });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['NaN', 'not-digits'],
    ['Infinity', 'not-digits'],
    ['1e400', 'not-digits'],
    ['1e3', 'not-digits'],
    ['0x1F', 'not-digits'],
    ['-', 'not-digits'],
    ['12.', 'not-digits'],
    ['12 h', 'not-digits'],
    ['1-2', 'not-digits'],
    ['1.2.3', 'bad-groups'],
    ['12,34.5', 'bad-groups'],
    ['1,234,56', 'bad-groups'],
    ['1 5', 'bad-groups'],
    ['9'.repeat(400), 'too-large'],
    ['1,000,000,000,000,001', 'too-large'],
  ])('"%s" is not a number here: %s', (text, why) => {
    expect(readNumber(text)).toMatchObject({ kind: 'not-a-number', why });
  });

  test('a refusal shows what would do, as the locale writes it', () => {
    expect(readNumber('soon', 'en-US')).toMatchObject({ accepted: ['12.5', '-3', '1,234.5'] });
    expect(readNumber('bald', 'de-DE')).toMatchObject({ accepted: ['12,5', '-3', '1.234,5'] });
  });

  test('what a locale writes is read back, or asked about with the right one first', () => {
    const cents = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(cents, fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'sv-SE', 'pt-BR'), (value, locale) => {
        const read = readNumber(new Intl.NumberFormat(locale).format(value), locale);
        expect(read.kind === 'number' ? read.value : read.kind === 'ambiguous' && read.readings[0]).toBe(value + 0);
      }),
    );
  });

  test('whatever is typed, the answer is a finite number, a question or a refusal', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[-+]?[0-9., ']{0,12}$/));
    fc.assert(
      fc.property(text, (typed) => {
        const read = readNumber(typed);
        const values = read.kind === 'number' ? [read.value] : read.kind === 'ambiguous' ? read.readings : [];
        expect(values.every((value) => Number.isFinite(value) && Math.abs(value) <= 1e15)).toBe(true);
      }),
    );
  });
});
