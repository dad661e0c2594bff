import type { LanguagePack, Tag } from './language-pack';
import type { FoundVerb } from './found-verbs';
import type { Quantity } from './quantities';
import type { Word } from './words';

/** What the coach can find in a text, each with its place. The model weighs them; people are shown them. */
export const signNames = [
  'moves', 'movesOutput', 'metricNumber', 'changeNumber', 'factorChange', 'comparison', 'serviceLevel', 'rateNumber', 'moneyNumber',
  'percentNumber', 'shareOfWork', 'countsOutput', 'countsItems', 'countsOthers', 'lineNumber', 'noneOf', 'keeps', 'workOpens', 'workLater',
  'changeOpens', 'aimOpens', 'metricOpens', 'doneState', 'vagueWord', 'metricWord', 'outputWord', 'itemWord', 'othersWord', 'canDo', 'date', 'byDoing', 'perTime',
  'changeWord', 'aimWord', 'allOf', 'being',
] as const;
export type SignName = (typeof signNames)[number];

/** A sign at its place; positions of words, `to` exclusive. */
export interface Sign {
  readonly name: SignName;
  readonly from: number;
  readonly to: number;
}

/** All signs of a text; `verbs` are its work verbs where those are known by their forms. Every look around a word is bounded, so the time is linear in the text. */
export function signs(all: readonly Word[], amounts: readonly Quantity[], { verbsLast = false }: Pick<LanguagePack, 'verbsLast'> = {}, verbs: readonly FoundVerb[] | null = null): readonly Sign[] {
  const text: Text = { all, verbsLast, verbsKnown: verbs !== null, amountAt: new Map(amounts.map((amount) => [amount.from, amount])) };
  const found: Sign[] = [];
  const put = (name: SignName, from: number, to: number) => found.push({ name, from, to });
  for (const { opens: place, from, to } of verbs ?? []) put(place === 'joined' ? 'workLater' : 'workOpens', from, to);
  for (const amount of amounts) amountSigns(text, amount, put);
  let opens = true;
  for (let at = 0; at < all.length; at += 1) {
    wordSigns(text, at, opens, put);
    opens = opensAfter(all, at, opens);
  }
  return found;
}

interface Text {
  readonly all: readonly Word[];
  readonly verbsLast: boolean;
  /** Work verbs are found by their forms, so that the word alone says nothing. */
  readonly verbsKnown: boolean;
  readonly amountAt: ReadonlyMap<number, Quantity>;
}

type Put = (name: SignName, from: number, to: number) => void;

const REACH = 9;

function amountSigns(text: Text, amount: Quantity, put: Put): void {
  const { from, to, kind } = amount;
  const deadline = kind === 'days' && !isLine(text, amount);
  const items = countedEnd(text, amount, 'item');
  if (items !== null && !metricBefore(text, amount) && !changedRightBefore(text, amount)) {
    put(kind === 'percent' ? 'shareOfWork' : 'countsItems', from, items);
    return;
  }
  const made = kind === 'count' ? countedEnd(text, amount, 'output') : null;
  if (made !== null) {
    put('countsOutput', from, made);
    return;
  }
  if (kind === 'percent') put('percentNumber', from, to);
  if (kind === 'money') put('moneyNumber', from, to);
  if (kind === 'rate') put('rateNumber', from, to);
  const others = countedEnd(text, amount, 'others');
  if (others !== null) put('countsOthers', from, others);
  if (deadline) return;
  if (isLine(text, amount)) put((kind === 'seconds' || kind === 'days') ? 'serviceLevel' : 'lineNumber', Math.max(0, from - 1), to);
  if (near(text, to, 2, 'compare') && (kind === 'percent' || kind === 'factor')) put('comparison', from, to + 1);
  if (near(text, to, 2, 'per')) put('perTime', from, to + 1);
  const change = clauseHas(text, amount, 'change');
  if (change !== null) put('changeNumber', Math.min(change, from), Math.max(change + 1, to));
  if (metricBefore(text, amount) || metricAfter(text, amount)) put('metricNumber', from, to);
}

function wordSigns(text: Text, at: number, opens: boolean, put: Put): void {
  const word = text.all[at];
  if (!word || word.tags.size === 0) return;
  const has = (tag: Tag) => word.tags.has(tag);
  const move = has('from') ? moveAt(text, at) : null;
  if (move) put(move.output ? 'movesOutput' : 'moves', move.from, move.to);
  if (has('to') && ARROW.test(word.word) && amountEnding(text, at) && level(text, at + 1) !== null) put('moves', at - 1, at + 2);
  if (has('change') && dropsToNothing(text, at)) put('moves', at, at + 3);
  if (has('factor')) put('factorChange', at, at + 1);
  if (has('none') && (opens || near(text, at + 1, 3, 'metric'))) put('noneOf', at, at + 1);
  if (has('keep') && (opens || near(text, at + 1, 5, 'metric'))) put('keeps', at, at + 1);
  if (has('work') && !text.verbsKnown && (opens || joined(text, at))) put(opens ? 'workOpens' : 'workLater', at, at + 1);
  if (has('change')) put(opens ? 'changeOpens' : 'changeWord', at, at + 1);
  if (has('aim')) put(opens ? 'aimOpens' : 'aimWord', at, at + 1);
  if (has('metric')) put(opens ? 'metricOpens' : 'metricWord', at, at + 1);
  if (has('done') && !opens) put('doneState', at, at + 1);
  if (has('vague')) put('vagueWord', at, at + 1);
  if (has('output')) put('outputWord', at, at + 1);
  if (has('item')) put('itemWord', at, at + 1);
  if (has('others')) put('othersWord', at, at + 1);
  if (has('be')) put('being', at, at + 1);
  if (has('can')) put('canDo', at, at + 1);
  if (has('month')) put('date', at, at + 1);
  if (has('all')) put('allOf', at, at + 1);
  if (has('by') && text.all[at + 1]?.tags.has('work') === true) put('byDoing', at, at + 2);
}

/** A further verb follows “and” or a comma; languages whose verbs come last have it anywhere. */
function joined({ all, verbsLast }: Text, at: number): boolean {
  return verbsLast || all[at - 1]?.tags.has('and') === true || (all[at - 1]?.tags.has('by') ?? false);
}

/** Whether what stands after this word opens an item, a sentence or a part after a colon. */
function opensAfter(all: readonly Word[], at: number, opens: boolean): boolean {
  const word = all[at];
  if (!word) return opens;
  if (word.kind === 'line-break') return true;
  if (word.kind === 'sign') return opens || ENDS.has(word.word);
  if (word.kind === 'number') return opens && ENDS.has(all[at + 1]?.word ?? '');
  return opens && LEADS.has(word.word);
}

const ENDS: ReadonlySet<string> = new Set('. ! ? : ; • - – — * ) ] 。 、 ・'.split(' '));
/** Words before what is really said: “We will”, “Successfully”. */
const LEADS: ReadonlySet<string> = new Set(
  'we i will shall should must want aim need to be also successfully fully the our please wir die das der le la les nous nos el los las a o os as'.split(' '),
);

const ARROW = /^(?:→|->|=>)$/;

const isBreak = (word: Word | undefined): boolean => word === undefined || word.kind === 'line-break' || word.word === ';' || word.word === '。';

/** “from 24 hours to 4 hours”, “von 32 auf 50”; “32から50に” names its ends the other way around. */
function moveAt(text: Text, at: number): { from: number; to: number; output: boolean } | null {
  const { all, amountAt } = text;
  const after = level(text, at + 1);
  if (after !== null) {
    for (let to = after; to < after + 7 && !isBreak(all[to]); to += 1) {
      const end = all[to]?.tags.has('to') ? level(text, to + 1) : null;
      if (end !== null) return { from: at, to: end, output: ownOutput(text, at, end) };
    }
    return all[at - 1]?.tags.has('line') === true || ['up', 'down'].includes(all[at - 1]?.word ?? '') ? { from: at, to: after, output: false } : null;
  }
  const before = amountEnding(text, at);
  if (!before) return null;
  for (let to = at + 1; to < at + 6; to += 1) {
    const next = amountAt.get(to);
    if (next) return { from: before.from, to: next.to, output: ownOutput(text, before.from, next.to) };
  }
  return null;
}

/** Where a level that begins here ends: a quantity, a frequency, nothing, or an open slot. */
function level({ all, amountAt }: Text, at: number): number | null {
  for (const start of [at, at + 1, at + 2]) {
    const amount = amountAt.get(start);
    if (amount) return amount.to;
    const word = all[start];
    if (isBreak(word)) return null;
    if (word?.tags.has('often') || word?.tags.has('none') || SLOTS.test(word?.word ?? '')) return start + 1;
  }
  return null;
}

const SLOTS = /^(?:[xyzn]|tbd|‹|[xyn][a-z0-9]{0,4}|baseline|\?)$/;

const ownOutput = (text: Text, from: number, to: number): boolean =>
  [...Array(4).keys()].some((i) => tagged(text, to + i, 'output') || tagged(text, to + i, 'item')) ||
  (!range(text, Math.max(0, from - 6), to).some((word) => word.tags.has('metric') || word.tags.has('others')) &&
    range(text, Math.max(0, from - 4), from).some((word) => word.tags.has('output')));

function amountEnding({ amountAt }: Text, at: number): Quantity | undefined {
  for (const start of [at - 1, at - 2, at - 3]) {
    const amount = amountAt.get(start);
    if (amount?.to === at) return amount;
  }
  return undefined;
}

/** Where “12 blog posts” or “80% of the migration” ends: up to four words on, before the next clause or preposition other than of; null where nothing such is counted. */
function countedEnd(text: Text, { to }: Quantity, tag: 'output' | 'item' | 'others'): number | null {
  const { all } = text;
  for (let at = to; at < to + 5; at += 1) {
    const word = all[at];
    if (!word || word.kind === 'line-break' || word.kind === 'number' || (word.kind === 'sign' && word.word !== '/' && word.word !== '-')) return null;
    if (word.tags.has(tag)) return all[at + 1]?.tags.has('metric') === true ? null : at + 1;
    if (tag !== 'others' && (word.tags.has('others') || isMetric(text, at))) return null;
    if (STOPS.has(word.word)) return null;
  }
  return null;
}

const STOPS: ReadonlySet<string> = new Set('in for by on per with so that from during within to über für pro pour par para por'.split(' '));

const isLine = ({ all }: Text, { from, to }: Quantity): boolean =>
  [from - 1, from - 2].some((at) => all[at]?.tags.has('line') === true) || all[to]?.tags.has('line') === true;

/** “deflect 30% of tickets” changes how many there are; “resolve 30% of tickets” works on them. */
const changedRightBefore = ({ all }: Text, { from }: Quantity): boolean =>
  [from - 1, from - 2].some((at) => all[at]?.tags.has('change') === true && !all[at].tags.has('work'));

/** “no-shows drop to zero” */
const dropsToNothing = ({ all }: Text, at: number): boolean =>
  [1, 2].some((step) => all[at + step]?.tags.has('to') === true && all[at + step + 1]?.tags.has('none') === true);

/** A metric that only says what kind of thing follows is none: “retention project”. */
const isMetric = ({ all }: Text, at: number): boolean => {
  const next = all[at + 1];
  return all[at]?.tags.has('metric') === true && !(next !== undefined && (next.tags.has('output') || next.tags.has('item')) && !next.tags.has('metric'));
};

/** A metric up to five words before, in the same sentence. */
function metricBefore(text: Text, { from }: Quantity): boolean {
  const { all } = text;
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const word = all[at];
    if (isBreak(word) || word?.word === '.') return false;
    if (isMetric(text, at)) return true;
    if (word?.tags.has('work') && at < from - 1 && !word.tags.has('change')) return false;
  }
  return false;
}

/** “99.9% uptime”, “165% net retention”. */
function metricAfter(text: Text, { to, kind }: Quantity): boolean {
  const { all } = text;
  const reach = kind === 'count' || kind === 'days' ? 3 : 4;
  for (let at = to; at < to + reach; at += 1) {
    const word = all[at];
    if (isBreak(word) || word?.word === '.' || word?.word === ',') return false;
    if (isMetric(text, at)) return true;
    if (word?.tags.has('output') || word?.tags.has('item')) return false;
  }
  return false;
}

/** The nearest word of change in the same sentence, before the amount or after it: languages differ in where verbs stand. */
function clauseHas({ all }: Text, { from, to }: Quantity, tag: Tag): number | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (isBreak(all[at]) || all[at]?.word === '.') break;
    if (all[at]?.tags.has(tag)) return at;
  }
  for (let at = to; at < to + 4; at += 1) {
    if (isBreak(all[at]) || all[at]?.word === '.') break;
    if (all[at]?.tags.has(tag)) return at;
  }
  return null;
}

function near(text: Text, at: number, count: number, tag: Tag): boolean {
  for (let next = at; next < at + count; next += 1) if (tagged(text, next, tag)) return true;
  return false;
}

const range = ({ all }: Text, from: number, to: number): readonly Word[] => all.slice(from, to);

const tagged = ({ all }: Text, at: number, tag: Tag): boolean => all[at]?.tags.has(tag) ?? false;
