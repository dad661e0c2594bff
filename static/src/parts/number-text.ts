import { trueMinus } from '../../../src/okr/true-minus';
import { readNumber, type NumberRead } from '../../../src/okr/read-number';

/** A number as it stands in a field. `meant` is set once it is known which number the text stands for. */
export interface NumberText {
  text: string;
  meant?: number;
}

export const noNumber: NumberText = { text: '' };

/** A stored number as a field shows it: all its digits, in the locale's own decimals, without separators of thousands. */
export const numberText = (value: number | undefined, locale: string): NumberText =>
  value === undefined ? noNumber : { text: plainDigits(value, locale), meant: value };

/** What is typed, read in the viewer's locale. */
export const readTyped = ({ text, meant }: NumberText, locale: string): NumberRead =>
  meant === undefined ? readNumber(text, locale) : { kind: 'number', value: meant };

/** The number, or undefined as long as there is none to be sure of. */
export function numberOf(typed: NumberText, locale: string): number | undefined {
  const read = readTyped(typed, locale);
  return read.kind === 'number' ? read.value : undefined;
}

/** Why this cannot stand as a number, and what would; undefined when it can. An empty field is a fault only where a number is required. */
export function numberFault(typed: NumberText, locale: string, required: boolean): string | undefined {
  const read = readTyped(typed, locale);
  switch (read.kind) {
    case 'number':
      return undefined;
    case 'ambiguous':
      return 'This can be read in two ways. Which one is meant?';
    case 'not-a-number':
      if (read.why === 'empty') return required ? `Enter a number, such as ${either(read.accepted)}.` : undefined;
      return `${refusals[read.why]} ${either(read.accepted)}.`;
  }
}

const refusals = {
  'not-digits': 'This is not a number. Only digits will do, without a unit or an exponent, such as',
  'bad-groups': 'The separators do not stand where separators of thousands do. Write it like',
  'too-large': 'This is larger than a quadrillion, which is the most that can be kept. Write a number such as',
} as const;

const either = (examples: readonly string[]): string => {
  const shown = examples.map(trueMinus);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
};

/** Latin digits, because those are what a field reads back. */
export const plainDigits = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 15, numberingSystem: 'latn' }).format(value);

/** A number with its unit, with every digit that was typed: what is shown back before saving is not rounded. */
export function exactNumber(value: number, unit: string, locale: string): string {
  const digits = trueMinus(new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(Number(value.toPrecision(12))));
  if (unit === '') return digits;
  return unit === '%' ? `${digits}%` : `${digits}\u00a0${unit}`;
}
