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
  const lengthsByStart = new Map<string, number[]>();
  for (const stem of stems.keys()) {
    const lengths = lengthsByStart.get(stem.slice(0, START)) ?? [];
    if (!lengths.includes(stem.length)) lengthsByStart.set(stem.slice(0, START), [...lengths, stem.length]);
  }
  const stemTags = (word: string): ReadonlyArray<ReadonlySet<Tag>> =>
    (lengthsByStart.get(word.slice(0, START)) ?? []).flatMap((length) => stems.get(word.slice(0, length)) ?? []);
  return {
    pack,
    tagsOf: (word) => {
      const exact = whole.get(word);
      const [first, ...others] = stemTags(word);
      if (first === undefined) return exact ?? NOTHING;
      return exact === undefined && others.length === 0 ? first : new Set([...(exact ?? []), ...first, ...others.flatMap((tags) => [...tags])]);
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

/** Letters by which stems are found; no stem is shorter. */
const START = 2;

const NOTHING: ReadonlySet<Tag> = new Set<Tag>([]);

function put(into: Map<string, Set<Tag>>, word: string, tag: Tag): void {
  const before = into.get(word);
  if (before) before.add(tag);
  else into.set(word, new Set([tag]));
}
