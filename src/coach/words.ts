import type { Tag } from './language-pack';
import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** A token with what it can be in the text's language. */
export interface Word extends Token {
  readonly tags: ReadonlySet<Tag>;
}

/** Looks every token up, alone and with the one or two after it; a phrase's tags are its first word's. */
export function words(all: readonly Token[], { pack, tagsOf, beginsPhrase, tagsOfPhrase, lengthAt }: Lexicon): readonly Word[] {
  const cut = pack.unspaced ? all.flatMap((token) => pieces(token, lengthAt)) : all;
  return cut.map((token, at): Word => {
    const { kind, word, start, end } = token;
    if (kind === 'number' || kind === 'line-break') return { kind, word, start, end, tags: NOTHING };
    const alone = tagsOf(word);
    if (!beginsPhrase(word)) return { kind, word, start, end, tags: alone };
    const [next, third] = [cut[at + 1], cut[at + 2]];
    const together =
      (next && third && tagsOfPhrase(`${token.word} ${next.word} ${third.word}`)) ?? (next && tagsOfPhrase(`${token.word} ${next.word}`));
    return { kind, word, start, end, tags: together ? new Set([...alone, ...together]) : alone };
  });
}

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
