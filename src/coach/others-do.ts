import { isBreak, tagged, type Text } from './around';
import type { Word } from './words';

const REACH = 7;

/**
 * Where “2,000 developers use”, “300 Lehrkräfte nutzen”, “顧客の80%が利用する” ends, whose count stands at `from` to `to`: others, counted, and
 * what they do. Null where none is said to act, and where the team acts on them (“interview 20 customers who use …”).
 */
export function doingEnd(text: Text, from: number, to: number): number | null {
  if (workBefore(text, from)) return null;
  const { all } = text;
  let subject = false;
  for (let at = to; at < to + (text.unspaced ? 2 : 1) * REACH; at += 1) {
    const word = all[at];
    if (isBreak(word) || word?.kind !== 'word') return null;
    if (subject && acts(text, at) && !(text.verbsKnown && PLURAL_NOUN.test(word.word) && PLURAL_NOUN.test(all[at - 1]?.word ?? ''))) return at + 1;
    if (NO_SUBJECT.has(word.word) || word.tags.has('can')) return null;
    subject = mayAct(word) || (subject && text.unspaced);
  }
  return null;
}

/** Where “every store manager opens”, “nobody waits”, “jeder Besucher kommt” ends, whose first word stands at `at`; null where nobody is said to act. */
export function everyoneDoesEnd(text: Text, at: number): number | null {
  for (let next = at + 1; next < at + REACH; next += 1) {
    const word = text.all[next];
    if (isBreak(word) || word?.kind !== 'word' || NO_SUBJECT.has(word.word) || word.tags.has('can')) return null;
    if (tagged(text, next, 'does') && !tagged(text, next, 'output') && !tagged(text, next, 'be')) return next + 1;
  }
  return null;
}

const NO_SUBJECT_TAGS = ['work', 'change', 'aim', 'keep', 'of', 'line', 'and'] as const;
const NOUN_TAGS = ['metric', 'output', 'item', 'others', 'common', 'change', 'line', 'aim', 'be'] as const;

/** “The bot settles 40%”: before a share, a third person's verb that is no noun the text knows. English alone has it. */
export function itDoes({ all, verbsKnown }: Text, at: number): boolean {
  const [subject, verb] = [all[at - 1], all[at]];
  if (!verbsKnown || subject?.kind === 'number' || verb?.kind !== 'word' || !/[^s]s$/.test(verb.word)) return false;
  if (subject === undefined || subject.kind === 'line-break' || NO_SUBJECT_TAGS.some((tag) => subject.tags.has(tag))) return false;
  return !NOUN_TAGS.some((tag) => verb.tags.has(tag));
}

/** A verb of what others do; or, where verbs are told by their forms, any work verb with its object: “five teams write the report”. */
function acts(text: Text, at: number): boolean {
  const word = text.all[at];
  if (word?.tags.has('does')) return true;
  const next = text.all[at + 1];
  return text.verbsKnown && word?.tags.has('work') === true && (next?.kind === 'number' || OBJECTS.has(next?.word ?? ''));
}

/** Whether a verb may follow this word: it is a plural, somebody known, or, in German, a noun. */
const mayAct = (word: Word): boolean =>
  PARTICLES.has(word.word) || (!UNSPACED.test(word.word) && (word.tags.has('others') || word.capital || PLURAL.test(word.word)));

/** What marks who acts in Japanese. */
const PARTICLES: ReadonlySet<string> = new Set(['が', 'は']);
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Two in a row are no subject and its verb in English: “ten bus stops”. */
const PLURAL_NOUN = /[^s]s$/;
const PLURAL = /(?:[sx]|crew|team|people|men|women|children|staff|police|half|third)$/;

/** After these it is no longer what was counted that acts. */
const NO_SUBJECT: ReadonlySet<string> = new Set('to for by on per with so that who which within from über für pro pour par para por um que qui'.split(' '));
const OBJECTS: ReadonlySet<string> = new Set('the a an our their its about at'.split(' '));

/** A verb of work or change before the count, in the same clause: what is counted is then its object. */
function workBefore({ all, verbsLast }: Text, from: number): boolean {
  if (verbsLast) return false;
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const word = all[at];
    if (isBreak(word) || (word?.kind === 'sign' && !word.tags.has('line'))) return false;
    if (word?.tags.has('work') || word?.tags.has('change') || word?.tags.has('aim')) return true;
  }
  return false;
}
