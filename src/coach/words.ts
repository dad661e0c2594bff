import type { Tag } from './language-pack';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** A token with what it can be in the text's language. */
export interface Word extends Token {
  readonly tags: ReadonlySet<Tag>;
}

/** Looks every token up, alone, with the one or two after it, and with its particle; what words are together is their first word's, in place of what it is alone. */
export function words(all: readonly Token[], lexicon: Lexicon): readonly Word[] {
  const cut = lexicon.pack.unspaced ? all.flatMap((token) => pieces(token, lexicon.lengthAt)) : all;
  return cut.map((token, at): Word => {
    const { kind, word, capital, start, end } = token;
    if (kind === 'number' || kind === 'line-break') return { kind, word, capital, start, end, tags: NOTHING };
    const listed = phraseTags(cut, at, lexicon) ?? lexicon.tagsOf(word);
    const alone = listed.size > 0 || kind === 'sign' ? listed : lexicon.tagsByEnding(word);
    const split = splitTags(cut, at, lexicon);
    return { kind, word, capital, start, end, tags: split ? new Set([...alone, ...split]) : alone };
  });
}

function phraseTags(cut: readonly Token[], at: number, { beginsPhrase, tagsOfPhrase }: Lexicon): ReadonlySet<Tag> | undefined {
  const [word, next, third] = [cut[at]?.word ?? '', cut[at + 1]?.word, cut[at + 2]?.word];
  if (next === undefined || !beginsPhrase(word)) return undefined;
  return (third === undefined ? undefined : tagsOfPhrase(`${word} ${next} ${third}`)) ?? tagsOfPhrase(`${word} ${next}`);
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
