/** A piece of a text with its place in it, in UTF-16 code units; `word` is the lower-cased form that rules compare. */
export type Token = Readonly<{
  kind: 'word' | 'number' | 'sign' | 'line-break';
  word: string;
  start: number;
  end: number;
}>;

/**
 * Cuts a text into words, numbers, single signs and line breaks; other white space is dropped. A word keeps its inner
 * hyphens, apostrophes and digits ("visitor-to-trial", "v2.0", "Q3"), so that none of those reads as a quantity.
 * One pass, no backtracking: the alternatives begin with different characters.
 */
export function tokens(text: string): readonly Token[] {
  return Array.from(text.matchAll(piece), (match) => ({
    kind: kindOf(match[0]),
    word: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const piece =
  /\p{L}[\p{L}\p{M}\p{N}'’-]*(?:\.\p{Nd}[\p{L}\p{N}]*)*|\p{Nd}+(?:[.,]\p{Nd}+)*|[\n\r\u2028\u2029]|[^\s]/gu;

function kindOf(piece: string): Token['kind'] {
  if (/^\p{L}/u.test(piece)) return 'word';
  if (/^\p{Nd}/u.test(piece)) return 'number';
  return /^\s/u.test(piece) ? 'line-break' : 'sign';
}
