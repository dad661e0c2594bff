import { clauseEndsAt, narrows, near, onlyNarrows, tagged, type Text } from './around';
import type { Tag } from './language-pack';
import { byGerund } from './languages/en-work-verbs';
import { arrowMoves, dropsToNothing, moveAt } from './moves';
import { everyoneDoesEnd } from './others-do';
import type { Put, SignName } from './sign';

/** What a word is a sign of at its place; `opens` where it begins an item, a sentence or a part after a colon. */
export function wordSigns(text: Text, at: number, opens: boolean, put: Put): void {
  const word = text.all[at];
  if (!word || word.tags.size === 0) return;
  const has = (tag: Tag) => word.tags.has(tag);
  const move = has('from') ? moveAt(text, at) : null;
  if (move) put(move.output ? 'movesOutput' : 'moves', move.from, move.to);
  if (has('to') && arrowMoves(text, at)) put('moves', at - 1, at + 2);
  if (has('change') && dropsToNothing(text, at)) put('moves', at, at + 3);
  if (has('factor')) put('factorChange', at, at + 1);
  if (has('none') && (opens || (text.verbsLast && endsClause(text, at)) || tagged(text, at - 1, 'keep') || tagged(text, at - 1, 'change'))) put('noneOpens', at, at + 1);
  if (has('none') && (opens || near(text, at + 1, 3, 'metric'))) put('noneOf', at, at + 1);
  if (has('keep') && (opens || near(text, at + 1, 5, 'metric'))) put('keeps', at, at + 1);
  const everyone = opens && (has('all') || has('none')) ? everyoneDoesEnd(text, at) : null;
  if (everyone !== null) {
    text.othersVerbs.add(everyone - 1);
    put('othersDo', at, everyone);
  }
  const place = workPlace(text, at, opens);
  if (place) put(place, at, at + 1);
  if (opens && has('light')) put('lightOpens', at, at + 1);
  if (opens && has('deed') && (!text.verbsKnown || tagged(text, at + 1, 'of'))) put('deedOpens', at, at + 1);
  if (has('compare') && MORE.has(word.word) && text.all[at + 1]?.kind === 'word' && !tagged(text, at + 1, 'of') && !tagged(text, at + 1, 'line')) put('moreSo', at, at + 2);
  const governs = opens || (text.verbsLast && endsClause(text, at));
  if (has('change')) put(governs ? 'changeOpens' : 'changeWord', at, at + 1);
  if (has('aim')) put(governs ? 'aimOpens' : 'aimWord', at, at + 1);
  const head = NOUN_TAGS.some(has) && !narrows(text, at);
  if (has('metric') && head) put(opens ? 'metricOpens' : 'metricWord', at, at + 1);
  if (has('others') && head && !onlyNarrows(text, at)) put(opens ? 'othersOpen' : 'othersWord', at, at + 1);
  if (has('all') && (opens || tagged(text, at - 1, 'aim') || tagged(text, at - 1, 'work'))) put('allOf', at, at + 1);
  if (opens && has('compare')) put('compareOpens', at, at + 1);
  if ((has('done') && !opens) || (has('participle') && !opens && clauseEndsAt(text, at + 1))) put('doneState', at, at + 1);
  for (const tag of word.tags) {
    const name = PLAIN.get(tag) ?? (head ? NOUNS.get(tag) : undefined);
    if (name) put(name, at, at + 1);
  }
  if (has('by') && !amountBefore(text, at) && (tagged(text, at + 1, 'work') || (text.verbsKnown && byGerund.has(text.all[at + 1]?.word ?? '')))) put('byDoing', at, at + 2);
}

/** “Cut costs by 20% by moving to the cloud” says what comes of it first. */
function amountBefore({ amountAt }: Text, at: number): boolean {
  for (const from of amountAt.keys()) return from < at;
  return false;
}

const NOUN_TAGS = ['metric', 'others', 'soft', 'output', 'item'] as const;
/** Signs of words wherever they stand; of nouns only where they are what is said. */
const NOUNS: ReadonlyMap<Tag, SignName> = new Map([['soft', 'softWord'], ['output', 'outputWord'], ['item', 'itemWord']]);
const PLAIN: ReadonlyMap<Tag, SignName> = new Map([['vague', 'vagueWord'], ['be', 'being'], ['have', 'having'], ['can', 'canDo'], ['month', 'date']]);

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
