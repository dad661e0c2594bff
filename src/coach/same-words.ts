import { tokens } from './tokens';

/**
 * How far two texts say the same: of all their words of weight, the share that stands in both, 0…1 (Sørensen and Dice).
 * Words of three letters or fewer carry no weight. A short text within a long one is not the same.
 */
export function sameWords(one: string, other: string): number {
  const [a, b] = [weighty(one), weighty(other)];
  if (Math.min(a.size, b.size) < 2) return 0;
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
}

const weighty = (text: string): ReadonlySet<string> =>
  new Set(tokens(text.slice(0, 2000)).flatMap(({ kind, word }) => (kind === 'word' && word.length > 3 ? [stem(word)] : [])));

/** “redesign”, “redesigned” and “redesigning” are one word. */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|en|er|e)$/, '');
