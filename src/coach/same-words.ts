import { tokens } from './tokens';

/**
 * How far one text says what another says: the share of the shorter one's words of weight that stand in the other, 0…1.
 * Words of three letters or fewer carry no weight.
 */
export function sameWords(one: string, other: string): number {
  const [a, b] = [weighty(one), weighty(other)];
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size < 2) return 0;
  return [...short].filter((word) => long.has(word)).length / short.size;
}

const weighty = (text: string): ReadonlySet<string> =>
  new Set(tokens(text.slice(0, 2000)).flatMap(({ kind, word }) => (kind === 'word' && word.length > 3 ? [stem(word)] : [])));

/** “redesign”, “redesigned” and “redesigning” are one word. */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|en|er|e)$/, '');
