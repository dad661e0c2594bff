import { tags, type LanguagePack, type Tag } from './language-pack';

/** A language pack made ready for looking words up. Every look-up takes bounded time, however long the word. */
export interface Lexicon {
  readonly pack: LanguagePack;
  /** What the word can be; nothing for an unknown one. */
  tagsOf(word: string): ReadonlySet<Tag>;
  /** Whether a phrase begins with the word. */
  beginsPhrase(word: string): boolean;
  /** What two or three words in a row can be together. */
  tagsOfPhrase(words: string): ReadonlySet<Tag> | undefined;
  /** The longest known word that begins at this place of an unspaced text; 0 when none does. */
  lengthAt(text: string, at: number): number;
}

/** No known word or stem is longer. */
const LONGEST = 24;

export function lexicon(pack: LanguagePack): Lexicon {
  const whole = new Map<string, Set<Tag>>();
  const stems = new Map<string, Set<Tag>>();
  const phrases = new Map<string, Set<Tag>>();
  for (const tag of tags) {
    for (const entry of pack.words[tag].split(' ').filter((word) => word !== '')) {
      const stem = entry.endsWith('*');
      const word = entry.replace(/\*$/, '').replaceAll('_', ' ');
      put(word.includes(' ') ? phrases : stem ? stems : whole, word, tag);
    }
  }
  const firsts = new Set([...phrases.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  const known = new Map<string, ReadonlySet<Tag>>();
  const look = (word: string): ReadonlySet<Tag> => {
    const found = new Set(whole.get(word));
    for (let length = Math.min(word.length, LONGEST); length >= 2; length -= 1) {
      for (const tag of stems.get(word.slice(0, length)) ?? []) found.add(tag);
    }
    return found;
  };
  return {
    pack,
    tagsOf: (word) => {
      const before = known.get(word);
      if (before) return before;
      const found = look(word);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(word, found);
      return found;
    },
    beginsPhrase: (word) => firsts.has(word),
    tagsOfPhrase: (words) => phrases.get(words),
    lengthAt: (text, at) => {
      for (let length = Math.min(8, text.length - at); length >= 1; length -= 1) {
        if (whole.has(text.slice(at, at + length))) return length;
      }
      return 0;
    },
  };
}

/** Words come again and again; what is remembered of them is bounded. */
const MOST_REMEMBERED = 5000;

function put(into: Map<string, Set<Tag>>, word: string, tag: Tag): void {
  const before = into.get(word);
  if (before) before.add(tag);
  else into.set(word, new Set([tag]));
}
