import { tags, type LanguagePack, type Tag } from './language-pack';
import { loanwords } from './languages/loanwords';

/** A language pack made ready for looking words up. Every look-up takes bounded time, however long the word. */
export interface Lexicon {
  readonly pack: LanguagePack;
  /** What the word can be by the lists; nothing for an unknown one. */
  tagsOf(word: string): ReadonlySet<Tag>;
  /** What a word in no list can be by the way it ends. */
  tagsByEnding(word: string): ReadonlySet<Tag>;
  /** What the word is together with a particle that stands apart from it, later in its clause; nothing for most. */
  splitsOf(word: string): ReadonlyMap<string, ReadonlySet<Tag>> | undefined;
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
  const endings = new Map<string, Set<Tag>>();
  const phrases = new Map<string, Set<Tag>>();
  const splits = new Map<string, Map<string, Set<Tag>>>();
  for (const tag of tags) {
    for (const entry of pack.words[tag].split(' ').filter((word) => word !== '')) {
      const word = entry.replaceAll('*', '').replaceAll('_', ' ');
      const [verb = '', particle] = word.split('~');
      if (particle !== undefined) put(splits.get(verb) ?? made(splits, verb), particle, tag);
      else if (word.includes(' ')) put(phrases, word, tag);
      else put(entry.endsWith('*') ? stems : entry.startsWith('*') ? endings : whole, word, tag);
    }
  }
  if (!pack.unspaced) for (const list of [whole, stems, phrases]) addUnaccented(list);
  const borrowed = pack.code === 'en' ? [] : loans;
  for (const { word, tag } of borrowed) if (word.includes(' ') && !phrases.has(word)) put(phrases, word, tag);
  const lengthsByEnd = lengthsBy(endings.keys(), (ending) => ending.slice(-START));
  const firsts = new Set([...phrases.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  const lengthsByStart = lengthsBy(stems.keys(), (stem) => stem.slice(0, START));
  const tagsByEnding = (word: string): ReadonlySet<Tag> => {
    for (const length of lengthsByEnd.get(word.slice(-START)) ?? NO_LENGTHS) {
      const found = word.length < length + BEFORE_ENDING ? undefined : endings.get(word.slice(-length));
      if (found) return found;
    }
    return NOTHING;
  };
  const listedTags = (word: string): ReadonlySet<Tag> => {
    let found: ReadonlySet<Tag> | undefined = whole.get(word);
    if (found === undefined && pack.compounds && word.length > 8) {
      const head = tagsByEnding(word);
      if (NOUN_TAGS.some((tag) => head.has(tag))) return head;
    }
    // “lister” is known as a verb, so that it is no thing for beginning as “liste” does.
    const settled = SETTLING_TAGS.some((tag) => found?.has(tag));
    for (const length of lengthsByStart.get(word.slice(0, START)) ?? NO_LENGTHS) {
      const stem = stems.get(word.slice(0, length));
      if (stem) found = found ? new Set([...found, ...(settled ? [...stem].filter((tag) => !THING_TAGS.has(tag)) : stem)]) : stem;
    }
    return found ?? NOTHING;
  };
  for (const { word, tag } of borrowed) if (!word.includes(' ') && listedTags(word).size === 0) put(whole, word, tag);
  return {
    pack,
    tagsOf: (word) => {
      const hyphen = word.lastIndexOf('-');
      if (hyphen <= 0 || whole.has(word)) return listedTags(word);
      const last = listedTags(word.slice(hyphen + 1));
      return last.size > 0 ? last : listedTags(word);
    },
    tagsByEnding,
    splitsOf: (word) => splits.get(word),
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

const loans = tags.flatMap((tag) => (loanwords[tag]?.split(' ') ?? []).map((word) => ({ word: word.replaceAll('_', ' '), tag })));

/** Letters by which stems and endings are found; none is shorter. */
const START = 2;

/** What the last part of a compound can make of it. */
const NOUN_TAGS = ['output', 'metric', 'item', 'others', 'soft'] as const;

/** What a word listed whole is once and for all. */
const SETTLING_TAGS = ['work', 'metric', 'others', 'does', 'done', 'deed', 'vague', 'soft'] as const;
const THING_TAGS: ReadonlySet<Tag> = new Set<Tag>(['output', 'item', 'others', 'done', 'seconds', 'days', 'factorUnit']);

/** Letters that stand before an ending at least. */
const BEFORE_ENDING = 2;

const NO_LENGTHS: readonly number[] = [];
const NOTHING: ReadonlySet<Tag> = new Set<Tag>([]);

function put(into: Map<string, Set<Tag>>, word: string, tag: Tag): void {
  const before = into.get(word);
  if (before) before.add(tag);
  else into.set(word, new Set([tag]));
}

/** Long words as people type them in a hurry: “documente”, “fuehren”. A word that is one without its marks stays what it is. */
function addUnaccented(list: Map<string, Set<Tag>>): void {
  for (const [word, own] of [...list]) {
    if (word.length < LONG_ENOUGH) continue;
    const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
    const spelled = word.replaceAll(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter).replaceAll('ß', 'ss');
    for (const other of [plain, spelled]) if (!list.has(other)) list.set(other, own);
  }
}

/** Shorter ones are other words without their marks: “à”, “él”, “já”. */
const LONG_ENOUGH = 5;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

function made(splits: Map<string, Map<string, Set<Tag>>>, verb: string): Map<string, Set<Tag>> {
  const particles = new Map<string, Set<Tag>>();
  splits.set(verb, particles);
  return particles;
}

/** The lengths of stems or endings by their first or last letters, the longest first. */
function lengthsBy(parts: Iterable<string>, key: (part: string) => string): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>();
  for (const part of parts) {
    const before = lengths.get(key(part)) ?? [];
    if (!before.includes(part.length)) lengths.set(key(part), [...before, part.length].sort((a, b) => b - a));
  }
  return lengths;
}
