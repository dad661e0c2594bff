import type { Tag } from './language-pack';
import type { Word } from './words';

/** A number that says how much; `from` and `to` are positions of words, `to` exclusive. Dates, versions, ranks are none. */
export type Quantity = Readonly<{
  kind: 'percent' | 'money' | 'factor' | 'seconds' | 'days' | 'rate' | 'count';
  from: number;
  to: number;
  /** Absent where the way it is written leaves the amount open. */
  value?: number;
}>;

/** The quantities of a text, in order; each looks at most three words around itself. */
export function quantities(all: readonly Word[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at];
    // Nearly every word is neither a number nor known for one.
    const quantity = word && (word.kind === 'number' || word.tags.has('spelled') || word.word.length <= 5) ? quantityAt(all, at) : null;
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.to - 1;
  }
  return found;
}

function quantityAt(all: readonly Word[], at: number): Quantity | null {
  const word = all[at];
  if (!word) return null;
  if (word.kind === 'word') return spelledOrOpen(all, at);
  if (word.kind !== 'number') return null;
  if (isScore(all, at)) return { kind: 'count', from: at, to: at + 3 };
  if (isLabelOrDate(all, at)) return null;

  const after = all[at + 1];
  const currency = all[at - 1]?.tags.has('money') ?? false;
  const glued = after?.kind === 'word' && after.start === word.end;
  const scaled = after?.kind === 'word' && scales.has(after.word) && (glued || after.word.length > 1);
  const unitAt = scaled ? at + 2 : at + 1;
  const unit = unitOf(all[unitAt]);
  const kind = currency || unit === 'money' ? 'money' : unit;
  if (glued && !scaled && kind === undefined && !CJK.test(after.word)) return null;
  if (glued && after.word === 'd' && after.capital) return null; // “3D”
  if (kind === undefined && isYear(word.word) && !scaled) return null;
  const withUnit = unit !== undefined && !(currency && unit === 'money');
  const value = scaled ? undefined : plainValue(word.word);
  const to = withUnit ? unitAt + 1 : unitAt;
  return {
    kind: kind ?? 'count',
    from: currency ? at - 1 : at,
    to: all[to]?.word === '+' && all[to].start === all[to - 1]?.end ? to + 1 : to, // “60%+”
    ...(value === undefined ? {} : { value }),
  };
}

const unitTags: ReadonlyArray<readonly [Tag, Quantity['kind']]> = [
  ['percent', 'percent'], ['money', 'money'], ['factorUnit', 'factor'], ['seconds', 'seconds'], ['days', 'days'], ['rate', 'rate'],
];

const unitOf = (word: Word | undefined): Quantity['kind'] | undefined =>
  word && word.tags.size > 0 ? unitTags.find(([tag]) => word.tags.has(tag))?.[1] : undefined;

/** "two", and an amount that is still to be filled in: "by X%", "from X to Y". */
function spelledOrOpen(all: readonly Word[], at: number): Quantity | null {
  const word = all[at];
  if (word?.tags.has('spelled')) return { kind: unitOf(all[at + 1]) ?? 'count', from: at, to: unitOf(all[at + 1]) ? at + 2 : at + 1 };
  const next = all[at + 1];
  if (articles.has(word?.word ?? '') && all[at - 1]?.tags.has('line') && (unitOf(next) === 'days' || unitOf(next) === 'seconds')) {
    return { kind: unitOf(next) ?? 'count', from: at, to: at + 2 };
  }
  const open = openAmounts.has(word?.word ?? '');
  if (open && next && (next.tags.has('metric') || next.tags.has('others') || next.tags.has('output'))) return { kind: 'count', from: at, to: at + 1 };
  return open && all[at + 1]?.word === '%' ? { kind: 'percent', from: at, to: at + 2 } : null;
}

/** "March 15", "15 March", "2026-03-15", "9:30", "5 pm", "version 2", "#4", "15th", "1." at a line's start. */
function isLabelOrDate(all: readonly Word[], at: number): boolean {
  const [before, after] = [all[at - 1], all[at + 1]];
  const hasUnit = unitOf(after) !== undefined;
  if (before?.word === '#') return true;
  if ((!before || before.kind === 'line-break') && (after?.word === '.' || after?.word === ')')) return true;
  if (!hasUnit && (before?.tags.has('label') === true || before?.tags.has('month') === true)) return true;
  if (after && (after.tags.has('month') || dayParts.has(after.word) || after.word.startsWith('月'))) return true;
  return joinsNumber(all, at, -1) || joinsNumber(all, at, 1);
}

/** “a satisfaction score of 9/10”: of five, ten or a hundred, behind a metric. */
function isScore(all: readonly Word[], at: number): boolean {
  const [score, slash, best] = [all[at], all[at + 1], all[at + 2]];
  const outOf = slash?.word === '/' && BEST.has(best?.word ?? '') && Number(score?.word) <= Number(best?.word);
  return outOf && [1, 2, 3, 4].some((step) => all[at - step]?.tags.has('metric') === true);
}

const BEST: ReadonlySet<string> = new Set(['5', '10', '100']);

/** A number glued to another by a date's or a clock's sign. */
function joinsNumber(all: readonly Word[], at: number, step: 1 | -1): boolean {
  const [word, sign, other] = [all[at], all[at + step], all[at + 2 * step]];
  if (!word || !sign || other?.kind !== 'number' || !joinsAsDate(sign.word, word.word, other.word)) return false;
  return step === 1
    ? sign.start === word.end && other.start === sign.end
    : sign.end === word.start && other.end === sign.start;
}

/** "03/15", "2026-03-15" and "9:30", but neither "4.5/5" nor "5-10". */
function joinsAsDate(sign: string, one: string, other: string): boolean {
  if (sign === ':') return true;
  if (sign === '/') return /^\d{1,4}$/.test(one) && /^\d{1,4}$/.test(other);
  return sign === '-' && [one, other].some((word) => /^(0\d|\d{4})$/.test(word));
}

const isYear = (word: string): boolean => /^(19|20)\d\d$/.test(word);

const plainValue = (word: string): number | undefined => (/^\d+(\.\d+)?$/.test(word) ? Number(word) : undefined);

const CJK = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const articles = setOf('a an one eine einem un une uma');
const openAmounts = setOf('x y z n xx xxx');
const scales = setOf('k m mm b bn mio mrd mil million millions billion thousand millones milhões mille tausend 万 億 千');
const dayParts = setOf('am pm st nd rd th');
