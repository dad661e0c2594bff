import { lexicons } from './languages';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** Votes for each word that settle it: more than if every word were known, so that some are little words. */
const PLAINLY = 1.25;

/** Words that are looked at: a language shows itself soon. */
const ENOUGH = 16;

/** The language a text is in, by the little words and those the coach knows, the first of them twice; null when none of the six fits. */
export function guessLanguage(all: readonly Token[]): Lexicon | null {
  const seen = all.filter(({ kind }) => kind === 'word').slice(0, ENOUGH);
  const unspaced = lexicons.find(({ pack }) => pack.unspaced) ?? null;
  if (seen.some(({ word }) => KANA.test(word))) return unspaced;
  // Han alone may be Chinese as well: the words decide.
  if (unspaced !== null && seen.some(({ word }) => HAN.test(word))) return seen.some(({ word }) => knownShare(word, unspaced) >= 0.5) ? unspaced : null;
  if (seen.length === 0) return all.some(({ kind }) => kind === 'number') ? lexicons[0] : null;
  let best: { lexicon: Lexicon; votes: number } | null = null;
  for (const lexicon of lexicons) {
    if (lexicon.pack.unspaced) continue;
    const votes = seen.reduce((sum, { word }, at) => sum + (at === 0 ? 2 : 1) * voteOf(lexicon, word), 0);
    if (best === null || votes > best.votes) best = { lexicon, votes };
    // Most of its words are plainly English: no other language can know more of them.
    if (lexicon === lexicons[0] && votes >= PLAINLY * seen.length) break;
  }
  // Names and made-up words belong to no language; a text of nothing else is read by its structure alone.
  return best !== null && best.votes >= Math.max(1, 0.2 * seen.length) ? best.lexicon : null;
}

function voteOf({ pack, tagsOf, tagsByEnding }: Lexicon, word: string): number {
  const tags = tagsOf(word);
  if (tags.has('common')) return 2;
  if (tags.size > 0) return 1;
  return (tagsByEnding(word).size > 0 ? LITTLE : 0) + (word.length > 3 && pack.spelling?.test(word) ? LITTLE : 0);
}

/** An ending or a letter tells less than a known word: languages share them. */
const LITTLE = 0.4;

/** How much of a run of letters known words make up, 0…1. */
function knownShare(run: string, { lengthAt }: Lexicon): number {
  let known = 0;
  for (let at = 0; at < run.length; ) {
    const length = lengthAt(run, at);
    known += length;
    at += Math.max(1, length);
  }
  return known / run.length;
}

const HAN = /^\p{sc=Han}/u;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
