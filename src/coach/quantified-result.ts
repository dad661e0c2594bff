import type { FoundVerb } from './found-verbs';
import type { Quantity } from './quantities';
import {
  changeWords, comparatives, factorVerbs, frequencies, lineWords, metricWords, outputNouns,
} from './result-words';
import type { Token } from './tokens';

/** The token positions, `to` exclusive, of the words that make a text a quantified result. */
export type ResultWords = Readonly<{ from: number; to: number }>;

/**
 * The first quantified result in a text, or null: a move from one level to another, a change by or to a quantity, or a
 * metric with its unit. Numbers of things made, shares of the work, dates and versions are none. Every look around a
 * token is bounded, so the time is linear in the text.
 */
export function quantifiedResult(
  all: readonly Token[],
  amounts: readonly Quantity[],
  verbs: readonly FoundVerb[],
): ResultWords | null {
  const text: Text = {
    all,
    amountAt: new Map(amounts.map((amount) => [amount.from, amount])),
    verbAt: new Set(verbs.map((verb) => verb.from)),
  };
  for (let at = 0; at < all.length; at += 1) {
    const result = moveAt(text, at) ?? factorAt(text, at);
    if (result) return result;
  }
  for (const amount of amounts) {
    if (!countsOutput(text, amount) && saysResult(text, amount)) return { from: amount.from, to: amount.to };
  }
  return null;
}

type Text = Readonly<{
  all: readonly Token[];
  amountAt: ReadonlyMap<number, Quantity>;
  verbAt: ReadonlySet<number>;
}>;

const reach = 10;

/** "from 24 hours to 4 hours", "from weekly to daily", "from X to Y", "40% → 60%". */
function moveAt(text: Text, at: number): ResultWords | null {
  if (wordAt(text, at) === 'from') {
    const start = levelEnd(text, at + 1);
    if (start === null) return null;
    for (let to = start; to < start + 6; to += 1) {
      const end = moveWords.has(wordAt(text, to)) ? levelEnd(text, to + 1) : null;
      if (end !== null) return { from: at, to: end };
    }
    return null;
  }
  const amount = text.amountAt.get(at);
  const arrow = amount && arrowEnd(text, amount.to);
  const end = arrow ? levelEnd(text, arrow) : null;
  return end === null ? null : { from: at, to: end };
}

const moveWords: ReadonlySet<string> = new Set(['to', '→', 'down', 'up']);

function arrowEnd(text: Text, at: number): number | null {
  if (wordAt(text, at) === '→') return at + 1;
  return ['-', '='].includes(wordAt(text, at)) && wordAt(text, at + 1) === '>' ? at + 2 : null;
}

/** Where a level that starts here ends, or null: a quantity that counts no output, a frequency, or an open slot. */
function levelEnd(text: Text, at: number): number | null {
  for (const start of [at, at + 1, at + 2]) {
    const amount = text.amountAt.get(start);
    if (amount) return countsOutput(text, amount) ? null : amount.to;
    const word = wordAt(text, start);
    if (frequencies.has(word) || openSlots.has(word)) return start + 1;
    if (!softeners.has(word)) return null;
  }
  return null;
}

const openSlots: ReadonlySet<string> = new Set('x y z n ‹ tbd'.split(' '));
const softeners: ReadonlySet<string> = new Set('about around roughly to ~ < > ≤ ≥ [ ( $ € £ a once currently'.split(' '));

/** "to double activation", "and halves the wait". */
function factorAt(text: Text, at: number): ResultWords | null {
  const word = wordAt(text, at);
  if (!factorVerbs.has(word)) return null;
  const finite = word.endsWith('s') || ['to', 'and', 'that', 'will'].includes(wordAt(text, at - 1));
  return finite ? { from: at, to: at + 1 } : null;
}

/** "12 blog posts", "two additional support agents". */
function countsOutput(text: Text, amount: Quantity): boolean {
  for (let at = amount.to; at < amount.to + 4; at += 1) {
    if (text.all[at]?.kind !== 'word' || prepositions.has(wordAt(text, at))) return false;
    if (outputNouns.has(wordAt(text, at))) return !metricWords.has(wordAt(text, at + 1));
  }
  return false;
}

const prepositions: ReadonlySet<string> = new Set('of to in for from by on per with and or so that'.split(' '));

const saysResult = (text: Text, amount: Quantity): boolean =>
  !isDeadline(text, amount) &&
  (amount.kind === 'rate' ||
    isServiceLevel(text, amount) ||
    isComparison(text, amount) ||
    isUnderChange(text, amount) ||
    followsMetric(text, amount) ||
    precedesMetric(text, amount));

/** "within 3 weeks", "in the first 30 days": time to do the work in. */
function isDeadline(text: Text, amount: Quantity): boolean {
  return amount.kind === 'days' && timeWords.has(wordAt(text, amount.from - 1));
}

const timeWords: ReadonlySet<string> = new Set('in within for over next first last past every per the under than'.split(' '));

/** "in under 1 minute", "within 4 hours". */
function isServiceLevel(text: Text, amount: Quantity): boolean {
  const before = wordAt(text, amount.from - 1);
  return amount.kind === 'seconds' && lineWords.has(before) && before !== 'least' && before !== 'over';
}

/** "20% faster", "3x more sign-ups". */
function isComparison(text: Text, amount: Quantity): boolean {
  return ['percent', 'factor'].includes(amount.kind) && comparatives.has(wordAt(text, amount.to));
}

/** A word of change stands before the quantity in its clause, with no work verb between them. */
function isUnderChange(text: Text, amount: Quantity): boolean {
  const before = wordAt(text, amount.from - 1);
  const tied = amount.kind !== 'count' || ['to', 'by', 'of'].includes(before) || lineWords.has(before);
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - reach); at -= 1) {
    const token = text.all[at];
    if (!token || token.kind === 'line-break' || ['.', ';'].includes(token.word) || text.verbAt.has(at)) return false;
    if (saysChange(text, at)) return tied || at === amount.from - 1;
  }
  return false;
}

/** "improved" before a noun only describes it; before "to" or "by" it says a change. */
function saysChange(text: Text, at: number): boolean {
  const word = wordAt(text, at);
  if (!changeWords.has(word)) return false;
  return !word.endsWith('ed') || ['to', 'by', 'from', 'above', 'below'].includes(wordAt(text, at + 1));
}

/** "conversion above 10%", "a score of at least 4.5", "NPS 50". */
function followsMetric(text: Text, amount: Quantity): boolean {
  let at = amount.from - 1;
  while (at > amount.from - 4 && (lineWords.has(wordAt(text, at)) || ties.has(wordAt(text, at)))) at -= 1;
  return metricWords.has(wordAt(text, at)) && !text.verbAt.has(at);
}

const ties: ReadonlySet<string> = new Set('of at is are more less :'.split(' '));

/** "99.9% uptime", "$2M in pipeline"; but not "80% of the retention project". */
function precedesMetric(text: Text, amount: Quantity): boolean {
  if (amount.kind === 'count' || amount.kind === 'days') return false;
  for (let at = amount.to; at < amount.to + 3; at += 1) {
    const token = text.all[at];
    if (token?.kind !== 'word' || (token.word !== 'in' && prepositions.has(token.word))) return false;
    if (metricWords.has(token.word)) return true;
  }
  return false;
}

const wordAt = (text: Text, at: number): string => text.all[at]?.word ?? '';
