import { lexicons } from './languages';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** Votes for each word that settle it: about half are little words, and nearly all are known. */
const PLAINLY = 1.25;

/** Words that are looked at: a language shows itself soon. */
const ENOUGH = 40;

/** The language a text is in, by the little words and those the coach knows; null when none of the six fits. */
export function guessLanguage(all: readonly Token[]): Lexicon | null {
  const seen = all.filter(({ kind }) => kind === 'word').slice(0, ENOUGH);
  if (seen.some(({ word }) => KANA.test(word))) return lexicons.find(({ pack }) => pack.code === 'ja') ?? null;
  if (seen.length === 0) return all.some(({ kind }) => kind === 'number') ? lexicons[0] : null;
  let best: { lexicon: Lexicon; votes: number } | null = null;
  for (const lexicon of lexicons) {
    if (lexicon.pack.unspaced) continue;
    const votes = seen.reduce((sum, { word }) => sum + voteOf(lexicon, word), 0);
    if (best === null || votes > best.votes) best = { lexicon, votes };
    // Most of its words are plainly of this language: no other can know more of them.
    if (votes >= PLAINLY * seen.length) break;
  }
  // Names and made-up words belong to no language; a text of nothing else is read by its structure alone.
  return best !== null && best.votes >= Math.max(1, 0.2 * seen.length) ? best.lexicon : null;
}

function voteOf({ tagsOf }: Lexicon, word: string): number {
  const tags = tagsOf(word);
  if (tags.has('common')) return 2;
  return tags.size > 0 ? 1 : 0;
}

const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
