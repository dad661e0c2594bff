import { clauseEndsAt, narrows, near, onlyNarrows, tagged, type Text } from './around';
import type { Tag } from './language-pack';
import { byGerund } from './languages/en-work-verbs';
import { arrowMoves, dropsToNothing, moveAt } from './moves';
import { everyoneDoesEnd } from './others-do';
import type { Put, SignName } from './sign';

/** A word that is looked at; `opens` where it begins an item, a sentence or a part after a colon. */
interface Look {
  readonly text: Text;
  readonly at: number;
  readonly opens: boolean;
  readonly put: Put;
}

/** What a word is a sign of at its place, by each of its tags. */
export function wordSigns(text: Text, at: number, opens: boolean, put: Put): void {
  const tags = text.all[at]?.tags;
  if (!tags || tags.size === 0) return;
  const look: Look = { text, at, opens, put };
  for (const tag of tags) SIGNS[tag]?.(look);
}

const here = ({ at, put }: Look, name: SignName): void => put(name, at, at + 1);
const always = (name: SignName) => (look: Look): void => here(look, name);
/** Nouns count where they are what is said, not where they only say which. */
const asHead = (name: SignName) => (look: Look): void => {
  if (!narrows(look.text, look.at)) here(look, name);
};

const SIGNS: Partial<Readonly<Record<Tag, (look: Look) => void>>> = {
  from: ({ text, at, put }) => {
    const move = moveAt(text, at);
    if (move) put(move.output ? 'movesOutput' : 'moves', move.from, move.to);
  },
  to: ({ text, at, put }) => {
    if (arrowMoves(text, at)) put('moves', at - 1, at + 2);
  },
  change: (look) => {
    if (dropsToNothing(look.text, look.at)) look.put('moves', look.at, look.at + 3);
    here(look, governs(look) ? 'changeOpens' : 'changeWord');
  },
  aim: (look) => here(look, governs(look) ? 'aimOpens' : 'aimWord'),
  factor: always('factorChange'),
  none: (look) => {
    const { text, at, opens } = look;
    if (governs(look) || tagged(text, at - 1, 'keep') || tagged(text, at - 1, 'change')) here(look, 'noneOpens');
    if (opens || near(text, at + 1, 3, 'metric')) here(look, 'noneOf');
    everyone(look);
  },
  all: (look) => {
    if (look.opens || tagged(look.text, look.at - 1, 'aim') || tagged(look.text, look.at - 1, 'work')) here(look, 'allOf');
    everyone(look);
  },
  keep: (look) => {
    if (look.opens || near(look.text, look.at + 1, 5, 'metric')) here(look, 'keeps');
  },
  work: (look) => {
    const place = workPlace(look.text, look.at, look.opens);
    if (place) here(look, place);
  },
  infinitive: (look) => {
    const place = tagged(look.text, look.at, 'work') ? null : workPlace(look.text, look.at, look.opens);
    if (place) here(look, place);
  },
  light: (look) => {
    if (look.opens) here(look, 'lightOpens');
  },
  deed: (look) => {
    if (look.opens && (!look.text.verbsKnown || tagged(look.text, look.at + 1, 'of'))) here(look, 'deedOpens');
  },
  compare: (look) => {
    const { text, at, opens, put } = look;
    const so = MORE.has(text.all[at]?.word ?? '') && text.all[at + 1]?.kind === 'word' && !tagged(text, at + 1, 'of') && !tagged(text, at + 1, 'line');
    if (so) put('moreSo', at, at + 2);
    if (opens) here(look, 'compareOpens');
  },
  metric: (look) => asHead(look.opens ? 'metricOpens' : 'metricWord')(look),
  others: (look) => {
    if (!onlyNarrows(look.text, look.at)) asHead(look.opens ? 'othersOpen' : 'othersWord')(look);
  },
  soft: asHead('softWord'),
  output: asHead('outputWord'),
  item: asHead('itemWord'),
  done: (look) => {
    if (!look.opens) here(look, 'doneState');
  },
  participle: (look) => {
    if (!look.opens && !tagged(look.text, look.at, 'done') && clauseEndsAt(look.text, look.at + 1)) here(look, 'doneState');
  },
  by: ({ text, at, put }) => {
    const doing = tagged(text, at + 1, 'work') || (text.verbsKnown && byGerund.has(text.all[at + 1]?.word ?? ''));
    if (doing && !amountBefore(text, at)) put('byDoing', at, at + 2);
  },
  vague: always('vagueWord'),
  be: always('being'),
  have: always('having'),
  can: always('canDo'),
  month: always('date'),
};

/** Whether the word is the verb of its clause by where it stands. */
const governs = ({ text, at, opens }: Look): boolean => opens || (text.verbsLast && endsClause(text, at));

/** “Every branch reports”, “nobody waits” */
function everyone({ text, at, opens, put }: Look): void {
  const end = opens ? everyoneDoesEnd(text, at) : null;
  if (end === null) return;
  text.othersVerbs.add(end - 1);
  put('othersDo', at, end);
}

/** “Cut costs by 20% by moving to the cloud” says what comes of it first. */
function amountBefore({ amountAt }: Text, at: number): boolean {
  for (const from of amountAt.keys()) return from < at;
  return false;
}

const MORE: ReadonlySet<string> = new Set('more less plus moins más menos mais mehr weniger もっと より'.split(' '));

/** Whether and how the word states work: by its list, or by its ending where no list tells what it is and something that can be made follows. */
function workPlace(text: Text, at: number, opens: boolean): 'workOpens' | 'workLater' | 'verbOpens' | null {
  const word = text.all[at];
  if (!word || text.verbsKnown || text.othersVerbs.has(at)) return null;
  const stated = word.tags.has('work') && (text.unspaced ? endsClause(text, at) : opens || joined(text, at));
  const ending = word.tags.has('infinitive') && (text.verbsLast ? !word.capital && endsClause(text, at) : opens || joined(text, at));
  if (!stated && !ending) return null;
  if (!stated && !text.verbsLast && !near(text, at + 1, 6, 'output') && !near(text, at + 1, 6, 'item')) return 'verbOpens';
  return opens ? 'workOpens' : 'workLater';
}

/** Whether a verb that may come last does; in Japanese what makes it a verb may follow. */
function endsClause(text: Text, at: number): boolean {
  if (!text.unspaced) return clauseEndsAt(text, at + 1);
  const [word, next] = [text.all[at], text.all[at + 1]];
  return clauseEndsAt(text, at + 1) || next?.kind === 'number' || VERBAL.test(next?.word ?? '') || /[うくすつむるぐぶいらりえてた]$/.test(word?.word ?? '');
}

const VERBAL = /^(?:[すしさせらりるげめえいうっ]|まで|完了|後|済|を完了|を開始|を終え)/;

/** A further verb follows “and” or a comma; languages whose verbs come last have it anywhere. */
function joined({ all, verbsLast }: Text, at: number): boolean {
  return verbsLast || all[at - 1]?.tags.has('and') === true || (all[at - 1]?.tags.has('by') ?? false);
}
