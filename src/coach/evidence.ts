import type { Span, TakenFor } from './finding';
import type { TextClass } from './model';
import type { Quantity } from './quantities';
import type { Sign, SignName } from './sign';
import { spanOf } from './span-of';
import type { Word } from './words';

/** What each sign is called when it is shown. */
const shownAs: Partial<Record<SignName, TakenFor>> = {
  moves: 'move', movesOutput: 'own output', countsOutput: 'own output', countsItems: 'own output', shareOfWork: 'own output',
  metricWord: 'metric', metricOpens: 'metric', serviceLevel: 'threshold', lineNumber: 'threshold', noneOpens: 'threshold', countsOthers: 'population', othersDo: 'population',
  workOpens: 'work verb', workLater: 'work verb', verbOpens: 'work verb', outputWord: 'deliverable', deedOpens: 'work', doneState: 'finished state', vagueWord: 'unmeasured word', softWord: 'unmeasured word',
  date: 'date', factorChange: 'move', comparison: 'move', aimOpens: 'unmeasured word', aimWord: 'unmeasured word',
};

/** Which signs speak for a class; the others are not shown for it. */
const speaksFor: Readonly<Record<TextClass, ReadonlySet<SignName>>> = {
  outcome: new Set<SignName>(['moves', 'factorChange', 'comparison', 'serviceLevel', 'lineNumber', 'countsOthers', 'othersDo', 'noneOpens', 'metricWord', 'metricOpens']),
  activity: new Set<SignName>(['workOpens', 'workLater', 'verbOpens', 'deedOpens', 'movesOutput', 'countsOutput', 'countsItems', 'shareOfWork', 'outputWord', 'doneState', 'date']),
  vague: new Set<SignName>(['aimOpens', 'aimWord', 'vagueWord', 'softWord', 'metricWord', 'metricOpens']),
};

/** The words that spoke for the class, in order, none over another: the longer one is shown. */
export function evidenceOf(text: string, all: readonly Word[], amounts: readonly Quantity[], found: readonly Sign[], read: TextClass): readonly Span[] {
  const span = spanOf(text, all);
  const shown = found.flatMap(({ name, from, to }) => {
    const takenFor = shownAs[name];
    return takenFor && speaksFor[read].has(name) ? [span(from, to, takenFor)] : [];
  });
  const numbers = read === 'vague' ? [] : amounts.map(({ from, to }) => span(from, to, 'quantity'));
  const kept: Span[] = [];
  for (const one of [...shown, ...numbers].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (one.end === one.start) continue;
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}
