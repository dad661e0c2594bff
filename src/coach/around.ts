import type { Tag } from './language-pack';
import type { Quantity } from './quantities';
import type { Word } from './words';

/** A text in which signs are looked for. */
export interface Text {
  readonly all: readonly Word[];
  readonly verbsLast: boolean;
  readonly unspaced: boolean;
  /** Work verbs are found by their forms, so that the word alone says nothing. */
  readonly verbsKnown: boolean;
  readonly amountAt: ReadonlyMap<number, Quantity>;
  /** Places of verbs whose subject is somebody else. */
  readonly othersVerbs: Set<number>;
}

export const tagged = ({ all }: Pick<Text, 'all'>, at: number, tag: Tag): boolean => all[at]?.tags.has(tag) ?? false;

/** Whether one of `count` words from here on is such. */
export function near(text: Pick<Text, 'all'>, at: number, count: number, tag: Tag): boolean {
  for (let next = at; next < at + count; next += 1) if (tagged(text, next, tag)) return true;
  return false;
}

/** Between sentences and items. */
export const isBreak = (word: Word | undefined): boolean => word === undefined || word.kind === 'line-break' || word.word === ';' || word.word === '。';

/** Whether the words before this place are all that its clause says: a sign, “and” or the text's end follows, or how and when. */
export const clauseEndsAt = ({ all }: Pick<Text, 'all'>, at: number): boolean => {
  const word = all[at];
  return isBreak(word) || word?.kind === 'sign' || word?.tags.has('and') === true || CLOSERS.has(word?.word ?? '');
};

const CLOSERS: ReadonlySet<string> = new Set(
  'by with in at on for to before within across off out up from during until after oder bis durch mit in im par avec dans pour en por con para com até'.split(' '),
);

/** “test coverage”, “conversion dashboard”: a noun before a noun only says which. English and Japanese put it so, and Romance languages “encuesta de satisfacción”. */
export const narrows = ({ all, verbsKnown, unspaced }: Text, at: number): boolean => {
  const [word, next] = [all[at], all[at + 1]];
  const belongs = !verbsKnown && all[at - 1]?.tags.has('of') === true && (all[at - 2]?.tags.has('output') === true || all[at - 2]?.tags.has('item') === true);
  if (belongs && word?.tags.has('output') !== true) return true;
  return (unspaced || (verbsKnown && !PLURAL.test(word?.word ?? ''))) && next?.kind === 'word' && NOUNS.some((tag) => next.tags.has(tag)) && !next.tags.has('common');
};

const NOUNS = ['output', 'item', 'metric', 'others', 'soft'] as const;
const PLURAL = /[^s]s$/;

/** “5 customer interviews”: one of the others before a further noun says whose, not who. English alone puts it so. */
export const onlyNarrows = ({ all, verbsKnown }: Text, at: number): boolean => {
  const [word, next] = [all[at], all[at + 1]];
  return verbsKnown && word?.tags.has('others') === true && !/[sx]$|people|staff/.test(word.word) && next?.kind === 'word' && !next.tags.has('common') && !next.tags.has('done');
};

/** A metric that only says what kind of thing follows is none: “retention project”. */
export const isMetric = ({ all }: Pick<Text, 'all'>, at: number): boolean => {
  const next = all[at + 1];
  return all[at]?.tags.has('metric') === true && !(next !== undefined && (next.tags.has('output') || next.tags.has('item')) && !next.tags.has('metric'));
};
