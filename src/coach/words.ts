import type { Tag } from './language-pack';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** A token with what it can be in the text's language. */
export interface Word extends Token {
  readonly tags: ReadonlySet<Tag>;
}

/** Looks every token up, alone, with the one or two after it, and with its particle; what words are together is their first word's, and none is anything alone. */
export function words(all: readonly Token[], lexicon: Lexicon): readonly Word[] {
  const cut = lexicon.pack.unspaced ? all.flatMap((token) => pieces(token, lexicon.lengthAt)) : all;
  let phraseEnd = 0;
  return cut.map((token, at): Word => {
    const { kind, word, capital, start, end } = token;
    if (kind === 'number' || kind === 'line-break' || at < phraseEnd) return { kind, word, capital, start, end, tags: NOTHING };
    const phrase = phraseAt(cut, at, lexicon);
    if (phrase) phraseEnd = at + phrase.length;
    const listed = phrase?.tags ?? lexicon.tagsOf(word);
    const alone = listed.size > 0 || kind === 'sign' ? listed : lexicon.tagsByEnding(word);
    const split = splitTags(cut, at, lexicon);
    return { kind, word, capital, start, end, tags: split ? new Set([...alone, ...split]) : alone };
  });
}

/** The longest listed phrase that begins here, of two or three words. */
function phraseAt(cut: readonly Token[], at: number, { beginsPhrase, tagsOfPhrase }: Lexicon): { tags: ReadonlySet<Tag>; length: number } | undefined {
  if (!beginsPhrase(cut[at]?.word ?? '')) return undefined;
  for (const length of [3, 2]) {
    const tags = at + length > cut.length ? undefined : tagsOfPhrase(cut.slice(at, at + length).map(({ word }) => word).join(' '));
    if (tags) return { tags, length };
  }
  return undefined;
}

/** “führen … durch”, “roll … out”: the particle stands before the next clause. */
function splitTags(cut: readonly Token[], at: number, { splitsOf }: Lexicon): ReadonlySet<Tag> | undefined {
  const particles = splitsOf(cut[at]?.word ?? '');
  for (let next = at + 1; particles !== undefined && next < at + FARTHEST; next += 1) {
    const token = cut[next];
    if (!token || token.kind === 'line-break' || CLAUSE_ENDS.has(token.word)) return undefined;
    const found = particles.get(token.word);
    if (found) return found;
  }
  return undefined;
}

/** Words a particle may stand from its verb. */
const FARTHEST = 14;
const CLAUSE_ENDS: ReadonlySet<string> = new Set('. ! ? : ;'.split(' '));

/** A run of an unspaced script as the words that are known in it, and what lies between them. */
function pieces(token: Token, lengthAt: Lexicon['lengthAt']): Token[] {
  if (token.kind !== 'word' || !UNSPACED.test(token.word)) return [token];
  const found: Token[] = [];
  let from = 0;
  const put = (start: number, end: number) => {
    if (end > start) found.push({ ...token, word: token.word.slice(start, end), start: token.start + start, end: token.start + end });
  };
  for (let at = 0; at < token.word.length; ) {
    const length = lengthAt(token.word, at);
    if (length > 0) {
      put(from, at);
      put(at, at + length);
      from = at + length;
    }
    at += Math.max(1, length);
  }
  put(from, token.word.length);
  return found;
}

const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

const NOTHING: ReadonlySet<Tag> = new Set<Tag>([]);
