/** A piece of a text with its place in it, in UTF-16 code units; `word` is the lower-cased form that rules compare. */
export type Token = Readonly<{
  kind: 'word' | 'number' | 'sign' | 'line-break';
  word: string;
  /** Whether it is written with a capital letter first. */
  capital: boolean;
  start: number;
  end: number;
}>;

/**
 * Cuts a text into words, numbers, single signs and line breaks; other white space is dropped. A word keeps its inner
 * hyphens, apostrophes and digits ("visitor-to-trial", "v2.0", "Q3"), so that none of those reads as a quantity; French
 * "l'", "d'" and the like stand by themselves.
 * One pass, no backtracking: the alternatives begin with different characters.
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(piece)) {
    const [written] = match;
    const token: Token = { kind: kindOf(written), word: plain(written), capital: CAPITAL.test(written), start: match.index, end: match.index + written.length };
    if (token.kind === 'word' && UNSPACED.test(written)) found.push(...runs(token));
    else found.push(token);
  }
  return found;
}

const plain = (written: string): string => {
  const lower = written.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

const CAPITAL = /^\p{Lu}/u;

const piece =
  /(?:[cdjlmnstCDJLMNST]|[Qq]u)['’](?=\p{L})|\p{L}[\p{L}\p{M}\p{N}'’-]*(?:\.\p{Nd}[\p{L}\p{N}]*)*|\p{Nd}+(?:[.,]\p{Nd}+)*|[\n\r\u2028\u2029]|->|=>|>=|<=|[^\s]/gu;

/** Scripts written without spaces, whose letters and digits stand side by side. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const run = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+|\p{Nd}+(?:[.,]\p{Nd}+)*|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々\p{Nd}]+/gu;

/** “200件” as 200 and 件. */
const runs = ({ word, start }: Token): Token[] =>
  Array.from(word.matchAll(run), ({ 0: part, index }) => ({ kind: kindOf(part), word: part, capital: false, start: start + index, end: start + index + part.length }));

function kindOf(piece: string): Token['kind'] {
  if (/^\p{L}/u.test(piece)) return 'word';
  if (/^\p{Nd}/u.test(piece)) return 'number';
  return /^\s/u.test(piece) ? 'line-break' : 'sign';
}
