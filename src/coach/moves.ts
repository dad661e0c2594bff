import { isBreak, tagged, type Text } from './around';
import type { Quantity } from './quantities';
import type { Word } from './words';

/** “from 24 hours to 4 hours”, “von 32 auf 50”; “32から50に” names its ends the other way around. */
export function moveAt(text: Text, at: number): { from: number; to: number; output: boolean } | null {
  const { all, amountAt } = text;
  const falling = falls(text, at);
  const after = level(text, at + 1);
  if (after !== null) {
    for (let to = after; to < after + 7 && !isBreak(all[to]); to += 1) {
      const end = all[to]?.tags.has('to') ? level(text, to + 1) : null;
      if (end !== null) return { from: at, to: end, output: !falling && ownOutput(text, at, end) };
    }
    return all[at - 1]?.tags.has('line') === true || ['up', 'down'].includes(all[at - 1]?.word ?? '') ? { from: at, to: after, output: false } : null;
  }
  const before = amountEnding(text, at);
  if (!before) return null;
  for (let to = at + 1; to < at + 6; to += 1) {
    const next = amountAt.get(to);
    if (next) return { from: before.from, to: next.to, output: !falling && ownOutput(text, before.from, next.to) };
  }
  return null;
}

/** Whether the first number around here is more than the second: a team does not make fewer things. */
function falls({ amountAt }: Text, at: number): boolean {
  const values: number[] = [];
  for (let next = Math.max(0, at - 3); next < at + 8; next += 1) {
    const value = amountAt.get(next)?.value;
    if (value !== undefined) values.push(value);
  }
  const [first, second] = values;
  return first !== undefined && second !== undefined && second < first;
}

/** “40% → 20%” */
export const arrowMoves = (text: Text, at: number): boolean =>
  ARROW.test(text.all[at]?.word ?? '') && amountEnding(text, at) !== undefined && level(text, at + 1) !== null;

const ARROW = /^(?:→|->|=>)$/;

/** “no-shows drop to zero” */
export const dropsToNothing = ({ all }: Text, at: number): boolean =>
  [1, 2].some((step) => all[at + step]?.tags.has('to') === true && all[at + step + 1]?.tags.has('none') === true);

/** Where a level that begins here ends: a quantity, a frequency, nothing, or an open slot. */
function level({ all, amountAt }: Text, at: number): number | null {
  for (const start of [at, at + 1, at + 2]) {
    const amount = amountAt.get(start);
    if (amount) return amount.to;
    const word = all[start];
    if (isBreak(word)) return null;
    if (word?.tags.has('often') || word?.tags.has('none') || SLOTS.test(word?.word ?? '')) return start + 1;
  }
  return null;
}

const SLOTS = /^(?:[xyzn]|tbd|‹|[xyn][a-z0-9]{0,4}|baseline|\?)$/;

const ownOutput = (text: Text, from: number, to: number): boolean =>
  [...Array(4).keys()].some((i) => tagged(text, to + i, 'output') || tagged(text, to + i, 'item')) ||
  (!range(text, Math.max(0, from - 6), to).some((word) => word.tags.has('metric') || word.tags.has('others')) &&
    range(text, Math.max(0, from - 4), from).some((word) => word.tags.has('output')));

function amountEnding({ amountAt }: Text, at: number): Quantity | undefined {
  for (const start of [at - 1, at - 2, at - 3]) {
    const amount = amountAt.get(start);
    if (amount?.to === at) return amount;
  }
  return undefined;
}

const range = ({ all }: Text, from: number, to: number): readonly Word[] => all.slice(from, to);
