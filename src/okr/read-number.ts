/**
 * What a person typed as a number. Point and comma are both understood wherever only one meaning is possible; "1,234"
 * has two, so it comes back with both (the locale's own first) and the screen asks.
 */
export type NumberRead =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  /** `accepted` are examples of what would do, written as the locale writes them. */
  | { readonly kind: 'not-a-number'; readonly why: NotANumber; readonly accepted: readonly string[] };

export type NotANumber = 'empty' | 'not-digits' | 'bad-groups' | 'too-large';

const LARGEST = 1e15;
const EXAMPLES = [12.5, -3, 1234.5];
const shape = /^([+-]?)(\d*(?:[.,' ]\d+)*)$/;

/** Reads digits with an optional sign, separators of thousands, and decimals; no exponents, no units. */
export function readNumber(text: string, locale = 'en-US'): NumberRead {
  const plain = plainly(text);
  if (plain === '') return refused('empty', locale);
  const [, sign, body] = shape.exec(plain) ?? [];
  if (!body) return refused('not-digits', locale);

  const readings = readingsOf(body).map((digits) => Number(`${sign === '-' ? '-' : ''}${digits}`) + 0);
  const [first, second] = readings;
  if (first === undefined) return refused('bad-groups', locale);
  if (readings.some((value) => Math.abs(value) > LARGEST)) return refused('too-large', locale);
  if (second === undefined) return { kind: 'number', value: first };
  const commaIsDecimal = decimalSign(locale) === ',';
  return { kind: 'ambiguous', readings: body.includes(',') === commaIsDecimal ? [first, second] : [second, first] };
}

/** One space, one apostrophe and one minus for all that Unicode has of them. */
const plainly = (text: string): string =>
  text
    .trim()
    .replace(/[\s\u00a0\u2009\u202f]/g, ' ')
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/^[-\u2212\u2013] ?/, '-');

/** Every way to read the digits, the one with decimals first. */
function readingsOf(body: string): string[] {
  const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(body) && !body.startsWith('0');
  const readings = [asDecimal(body), grouped ? body.replace(/\D/g, '') : null];
  return readings.filter((reading) => reading !== null);
}

/** Digits, or digits in threes, then at most one point or comma that is not the separator of the threes. */
function asDecimal(body: string): string | null {
  const parts = /^(\d*|[1-9]\d{0,2}(?:([.,' ])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(body);
  const [, whole = '', group, decimal, fraction] = parts ?? [];
  if (!parts || (group !== undefined && group === decimal)) return null;
  if (decimal === undefined) return group === undefined ? whole : null;
  return `${whole.replace(/\D/g, '') || '0'}.${fraction}`;
}

const refused = (why: NotANumber, locale: string): NumberRead => {
  const format = new Intl.NumberFormat(locale);
  return { kind: 'not-a-number', why, accepted: EXAMPLES.map((example) => format.format(example)) };
};

const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
