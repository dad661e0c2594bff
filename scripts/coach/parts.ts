import type { FeatureName } from '../../src/coach/features';
import type { TextClass } from '../../src/coach/model';
import { featuresOf } from './fit';

/** Parts of what the model weighs, each fitted and judged alone, to see what it adds. */
export const parts: Readonly<Record<string, (name: FeatureName) => boolean>> = {
  'numbers, units and length': (name) => NUMBERS.has(name),
  'words by themselves': (name) => WORDS.has(name),
  'words and how they stand together': (name) => SIGNS.has(name),
};

/** What signs say without weights: a number tied to the world, else work or something made, else nothing that can be told. */
export function byRule(text: string): TextClass {
  const on = featuresOf(text);
  if (on.has('result') && !on.has('movesOutput')) return 'outcome';
  return ACTIVITY.some((name) => on.has(name)) ? 'activity' : 'vague';
}

const ACTIVITY = ['workOpens', 'workCounts', 'countsOutput', 'countsItems', 'shareOfWork', 'movesOutput', 'doneState', 'deedOpens', 'outputWord'] as const;

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const NUMBERS = setOf('anyNumber noNumber percentNumber moneyNumber rateNumber few many');
const WORDS = setOf(
  'aimOpens aimWord being canDo changeOpens changeWord compareOpens date deedOpens doneState factorChange having itemWord lightOpens metricOpens metricWord noneOf othersOpen othersWord outputWord ' +
    'softWord vagueWord verbOpens workLater workOpens anyNumber noNumber percentNumber moneyNumber rateNumber few many',
);
const SIGNS = setOf(
  `${[...WORDS].join(' ')} moves movesOutput metricNumber changeNumber comparison serviceLevel shareOfWork countsOutput countsItems countsOthers othersDo lineNumber noneOpens keeps workCounts moreSo byDoing perTime ` +
    'allOf forSome opensUnknown workTwice',
);
