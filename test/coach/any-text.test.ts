import fc from 'fast-check';
import type { Evidence, Span } from '../../src/coach/finding';
import { reviewObjective } from '../../src/coach/review';
import { analysis, type Analysis } from '../../src/coach/analysis';
import { foundVerbs } from '../../src/coach/found-verbs';
import { quantities } from '../../src/coach/quantities';
import { signs } from '../../src/coach/signs';
import { anObjective, limits } from './builders';

const pieces = [
  'Launch', 'hire', 'and', 'to', 'from', '40%', '60', 'NPS', 'weekly', '- ', '\n', '1. ', ' ', ',', 'March 15', 'v2.0', 'by',
  'İstanbul', '🚀', '👩‍👩‍👧', 'هدف', 'שלח', '\u202e', '\u0000', '\ud800', '٣٢', '$', '.', 'x', 'reduce', 'posts',
];
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(' ')),
);

const review = (lines: readonly string[]) => reviewObjective(anObjective('Better', lines), limits);

test('whatever the text, the same text gives the same findings', () => {
  fc.assert(fc.property(fc.array(texts, { maxLength: 4 }), (lines) => expect(review(lines)).toEqual(review(lines))));
});

test('whatever the text, the words shown as evidence are words of the text', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 4 }), (lines) => {
      for (const { subject, evidence } of review(lines)) {
        for (const span of evidence.flatMap(spans)) expect(textOf(lines, subject, span)).toContain(span.text);
      }
    }),
  );
});

test.each([
  ['work verbs', 'Launch '],
  ['open moves', 'from 1 '],
  ['bullets', '- hire\n'],
  ['digits', '1'],
  ['digits and points', '1.'],
  ['letters', 'a'],
  ['hyphens', 'a-'],
  ['emoji', '👩‍👩‍👧'],
  ['right-to-left words', 'هدف 32 '],
  ['control characters', '\u0000\u202e'],
  ['spaces', ' \u00a0'],
  ['changes without end', 'reduce at least '],
])('100,000 characters of %s are read without looking at any word more than a few times', (_, piece) => {
  const long = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const read = analysis(long(100_000));
  expect(read.all.length).toBeLessThanOrEqual(20_000);
  const looks = looksAtWords(read);
  expect(looks).toBeGreaterThanOrEqual(read.all.length);
  expect(looks).toBeLessThanOrEqual(200 * (read.all.length + 1));
  expect(() => review([long(100_000)])).not.toThrow();
});

/** How often numbers, verbs and signs are looked for in a word of the text. */
function looksAtWords({ all, lexicon }: Analysis): number {
  let looks = 0;
  const counted = new Proxy(all, {
    get(words, place, receiver): unknown {
      if (typeof place === 'string' && /^\d+$/.test(place)) looks += 1;
      return Reflect.get(words, place, receiver);
    },
  });
  const verbs = lexicon?.pack.code === 'en' ? foundVerbs(counted) : null;
  signs(counted, quantities(counted), lexicon?.pack, verbs);
  return looks;
}

function spans(evidence: Evidence): readonly Span[] {
  if (evidence.kind === 'span') return [evidence];
  return evidence.kind === 'line' && evidence.verb ? [evidence.verb] : [];
}

/** The part of the text a span points to; of the objective's to-do list, of any line. */
function textOf(lines: readonly string[], subject: string, { start, end, text }: Span): string {
  const own = lines[Number(/KR(\d+)$/.exec(subject)?.[1]) - 1];
  const candidates = own === undefined ? ['Better', ...lines] : [own];
  expect(end).toBeGreaterThan(start);
  return candidates.map((line) => line.slice(start, end)).find((part) => part === text) ?? '';
}
