import { isBreak, isMetric, narrows, near, onlyNarrows, tagged, type Text } from './around';
import type { Tag } from './language-pack';
import { doingEnd, itDoes } from './others-do';
import type { Quantity } from './quantities';
import type { Put } from './sign';

const REACH = 9;

/** What a number forms together with the words around it. */
export function amountSigns(text: Text, amount: Quantity, put: Put): void {
  if (readWhole(text, amount, put)) return;
  const { from, to, kind } = amount;
  const doing = kind === 'count' || kind === 'percent' ? doingEnd(text, from, to) : null;
  if (doing !== null) {
    text.othersVerbs.add(doing - 1);
    put('othersDo', from, doing);
  } else if (averaged(text, amount)) {
    put('metricNumber', from, to);
  } else {
    if (kind === 'percent' && itDoes(text, from - 1)) put('othersDo', from - 2, to);
    if (workWith(text, amount, put)) return;
  }
  if (kind === 'percent') put('percentNumber', from, to);
  if (kind === 'money') put('moneyNumber', from, to);
  if (kind === 'rate') put('rateNumber', from, to);
  const others = countedEnd(text, amount, 'others');
  if (others !== null) put('countsOthers', from, others);
  levelSigns(text, amount, put);
}

/** What is settled by how the number is written: “5,000 events per second”, “0 failures”, “three times a week”, “1店舗あたり”. */
function readWhole(text: Text, { from, to, kind, value }: Quantity, put: Put): boolean {
  const once = kind === 'count';
  if (once && perSecond(text, to)) put('rateNumber', from, to);
  else if (once && value === 0 && from <= 1) put('noneOpens', from, to);
  else if (kind === 'factor' && tagged(text, to, 'per')) put('timesPer', from, to + 1);
  else return text.unspaced && near(text, to, 2, 'per');
  return true;
}

/** Whether it counts what the team makes, its share of the team's own list, or those and that which the work is done to or for. */
function workWith(text: Text, amount: Quantity, put: Put): boolean {
  if (ownWork(text, amount, put)) return true;
  const { from, to, kind } = amount;
  if (kind !== 'count') return false;
  if (workCounts(text, from)) put('workCounts', from, to);
  else if (FOR.has(text.all[tagged(text, from - 1, 'all') ? from - 2 : from - 1]?.word ?? '')) put('forSome', from - 1, countedEnd(text, amount, 'others') ?? to);
  else return false;
  return true;
}

/** A line, a comparison, a change, a metric that the number belongs to. */
function levelSigns(text: Text, amount: Quantity, put: Put): void {
  const { from, to, kind } = amount;
  const takes = kind === 'days' && (tagged(text, from - 1, 'change') || tagged(text, from - 1, 'does'));
  if (takes) put('serviceLevel', from - 1, to);
  const deadline = kind === 'days' && !isLine(text, amount) && !tagged(text, to, 'compare') && !comesTo(text, amount);
  if (deadline) return;
  if (kind === 'seconds' && DURING.has(text.all[from - 1]?.word ?? '')) put('serviceLevel', from - 1, to);
  else if (isLine(text, amount)) put(kind === 'seconds' || kind === 'days' ? 'serviceLevel' : 'lineNumber', Math.max(0, from - 1), to);
  if (near(text, to, 2, 'compare') && kind !== 'count') put('comparison', from, to + 1);
  if (near(text, to, 2, 'per')) put('perTime', from, to + 1);
  const change = clauseHas(text, amount, 'change');
  if (change !== null) put('changeNumber', Math.min(change, from), Math.max(change + 1, to));
  if (metricBefore(text, amount) || metricAfter(text, amount)) put('metricNumber', from, to);
}

/** “Time to hire falls to 35 days” */
const comesTo = (text: Text, amount: Quantity): boolean =>
  tagged(text, amount.from - 1, 'to') && (clauseHas(text, amount, 'change') !== null || metricBefore(text, amount));

/** “Interview at least 20 customers”: the count stands right behind the work, with nothing but how many between. */
function workCounts({ all, verbsLast }: Text, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4) && !verbsLast; at -= 1) {
    const tags = all[at]?.tags;
    if (tags?.has('work') || tags?.has('infinitive')) return !tags.has('change');
    if (!tags?.has('line') && !tags?.has('common') && tags?.size !== 0) return false;
  }
  return false;
}

/** “5,000 events per second” */
const perSecond = (text: Text, to: number): boolean => [0, 1, 2, 3].some((step) => tagged(text, to + step, 'per') && tagged(text, to + step + 1, 'seconds'));

/** Whether it counts what the team makes, or its share of the team's own list. */
function ownWork(text: Text, amount: Quantity, put: Put): boolean {
  const { from, kind } = amount;
  const items = countedEnd(text, amount, 'item');
  if (items !== null && !metricBefore(text, amount) && !changedRightBefore(text, amount)) {
    put(kind === 'percent' ? 'shareOfWork' : 'countsItems', from, items);
    return true;
  }
  if (kind === 'money' && tagged(text, amount.to, 'output')) return true; // what it costs
  const made = kind === 'count' ? countedEnd(text, amount, 'output') : null;
  if (made !== null) put('countsOutput', from, made);
  return made !== null;
}

/** Where “12 blog posts” or “80% of the migration” ends: up to four words on, before the next clause or preposition other than of; null where nothing such is counted. */
function countedEnd(text: Text, { to }: Quantity, tag: 'output' | 'item' | 'others'): number | null {
  const { all } = text;
  for (let at = to; at < to + 5; at += 1) {
    const word = all[at];
    if (!word || word.kind === 'line-break' || word.kind === 'number' || (word.kind === 'sign' && word.word !== '/' && word.word !== '-')) return null;
    if (onlyNarrows(text, at) || narrows(text, at)) continue;
    if (word.tags.has(tag)) return all[at + 1]?.tags.has('metric') === true ? null : at + 1;
    if (tag !== 'others' && (word.tags.has('others') || isMetric(text, at))) return null;
    if (STOPS.has(word.word)) return null;
  }
  return null;
}

const STOPS: ReadonlySet<string> = new Set('in for by on per with without ohne sans sin sem so that from during within to über für pro pour par para por'.split(' '));

/** Before those whom the work is for: “for 3 teams”. */
const FOR: ReadonlySet<string> = new Set('for in with across among für mit pour avec para con com entre dans en em'.split(' '));
const DURING: ReadonlySet<string> = new Set('in nach après en em dans después após'.split(' '));

const isLine = ({ all }: Text, { from, to }: Quantity): boolean =>
  [from - 1, from - 2].some((at) => all[at]?.tags.has('line') === true) || all[to]?.tags.has('line') === true;

/** “deflect 30% of tickets” changes how many there are; “resolve 30% of tickets” works on them. */
const changedRightBefore = ({ all }: Text, { from }: Quantity): boolean =>
  [from - 1, from - 2].some((at) => all[at]?.tags.has('change') === true && !all[at].tags.has('work'));

/** “5 requests per user on average”, “im Schnitt 12 Tage”: a mean is of many, so it is no work of one's own. */
function averaged({ all }: Text, { from, to }: Quantity): boolean {
  for (let at = Math.max(0, from - 4); at < to + 6; at += 1) {
    if (at >= to && (isBreak(all[at]) || all[at]?.word === '.')) return false;
    if (MEANS.has(all[at]?.word ?? '')) return true;
  }
  return false;
}

const MEANS: ReadonlySet<string> = new Set(
  'average averages averaged averaging median mean durchschnitt durchschnittlich durchschnittliche durchschnittlichen schnitt mittel moyenne moyen médiane promedio media mediana média médio 平均 中央値'.split(' '),
);

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
function clauseHas(text: Text, { from, to }: Quantity, tag: Tag): number | null {
  const { all } = text;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (isBreak(all[at]) || all[at]?.word === '.') break;
    if (tagged(text, at, tag)) return at;
  }
  for (let at = to; at < to + 4; at += 1) {
    if (isBreak(all[at]) || all[at]?.word === '.') break;
    if (tagged(text, at, tag)) return at;
  }
  return null;
}
