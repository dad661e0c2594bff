import type { Quantity } from './quantities';
import { signNames, type Sign, type SignName } from './sign';
import type { Word } from './words';

type Has = (...some: SignName[]) => boolean;

/** What only makes sense together, each as a condition on signs; `about` is what is asked most. */
const together = {
  anyNumber: ({ number }) => number,
  noNumber: ({ number }) => !number,
  result: ({ result }) => result,
  // Work and what it comes with.
  workAndResult: ({ has, result }) => has('workOpens') && result,
  workNoResult: ({ has, result }) => has('workOpens') && !result,
  firmWork: ({ firm, result }) => firm && !result,
  workVague: ({ has, concrete, number }) => has('workOpens') && has('vagueWord') && !concrete && !number,
  workSoft: ({ has, concrete, number }) => has('workOpens') && has('softWord') && !concrete && !number,
  workCompares: ({ has }) => has('workOpens') && has('comparison', 'moves', 'serviceLevel', 'factorChange'),
  workCovers: ({ has }) => has('workOpens') && has('percentNumber') && has('countsOthers') && !has('changeWord', 'changeOpens', 'comparison', 'moves'),
  workChanges: ({ has }) => has('workOpens') && has('changeNumber') && has('countsOthers', 'percentNumber', 'moneyNumber'),
  workOnOthers: ({ workOnOthers }) => workOnOthers,
  workForSome: ({ has, work }) => work && has('forSome'),
  workWhole: ({ work, amounts }) => work && amounts.length > 0 && amounts.every(({ kind, value }) => kind === 'percent' && value === 100),
  shareOfProject: ({ has }) => has('workOpens') && has('shareOfWork') && !has('serviceLevel', 'moves', 'comparison'),
  shareLineNoWork: ({ has, work }) => has('shareOfWork') && has('serviceLevel') && !work,
  shareAndLine: ({ has }) => has('shareOfWork') && has('serviceLevel'),
  shareDone: ({ has }) =>
    has('percentNumber') && has('doneState') && !has('countsOthers', 'othersDo', 'othersOpen', 'changeWord', 'changeOpens', 'moves', 'comparison', 'metricNumber', 'serviceLevel'),
  byDoingWork: ({ has }) => has('byDoing') && has('aimOpens', 'changeOpens') && !has('moves', 'percentNumber'),
  lightSoft: ({ has, concrete, number }) => has('lightOpens') && has('softWord', 'vagueWord') && !concrete && !number,
  deedNoNumber: ({ has, number }) => has('deedOpens') && !number,
  outputNoResult: ({ has, result }) => has('outputWord') && !result,
  doneNoNumber: ({ has, number }) => has('doneState') && !number,
  beingDone: ({ has, result }) => has('being') && has('doneState') && !result,
  havingThing: ({ has, concrete }) => has('having') && concrete && !has('othersDo', 'moves', 'comparison'),
  shareHas: ({ has, concrete }) => has('percentNumber', 'allOf') && has('having') && concrete && !has('comparison', 'changeWord', 'moves', 'othersDo'),
  countDone: ({ has, work, amounts }) =>
    amounts.some(({ kind }) => kind === 'count') && has('doneState') && !work && !has('countsOthers', 'metricNumber', 'changeNumber', 'moves', 'lineNumber'),
  deedNoResult: ({ has, result }) => has('deedOpens') && !result,
  verbHopes: ({ has, number }) => has('verbOpens') && has('softWord', 'vagueWord', 'moreSo', 'compareOpens', 'metricWord') && !number,
  verbCounts: ({ has, amounts }) => has('verbOpens', 'deedOpens') && amounts.some(({ kind }) => kind === 'count') && !has('moves', 'changeNumber', 'metricNumber', 'percentNumber'),
  verbNoNumber: ({ has, number }) => has('verbOpens') && !number,
  // Directions and wishes.
  aimNoNumber: ({ has, number }) => has('aimOpens') && !number,
  aimNumber: ({ has, number }) => has('aimOpens') && number,
  aimVague: ({ has, number }) => has('aimOpens') && has('vagueWord') && !number,
  aimAndWork: ({ has, number }) => has('aimOpens') && has('workLater') && !number,
  changeNoNumber: ({ has, number }) => has('changeOpens') && !number,
  changeOfThings: ({ has, work, concrete, number }) => has('changeOpens') && concrete && !number && !work,
  moreNoNumber: ({ has, number }) => has('moreSo') && !number,
  compareNoNumber: ({ has, number }) => has('compareOpens') && !number,
  metricNoNumber: ({ has, number }) => has('metricWord', 'metricOpens') && !number,
  metricOnly: ({ has, number }) => has('metricWord', 'metricOpens') && !number && !has('workOpens', 'doneState'),
  vagueNoNumber: ({ has, firm, number }) => has('vagueWord') && !firm && !number,
  vagueNoWork: ({ has, work, number }) => has('vagueWord') && !work && !number,
  softNoNumber: ({ has, work, concrete, number }) => has('softWord') && !concrete && !work && !number,
  beingVague: ({ has, number }) => has('being') && has('vagueWord') && !number,
  beingOpen: ({ has, number }) => has('being') && !has('doneState', 'workOpens') && !number,
  othersNoNumber: ({ has, number }) => has('othersOpen') && !has('doneState') && !number,
  othersBeing: ({ has, number }) => has('othersOpen') && has('being') && !number,
  openEnded: ({ has, work, concrete, number }) => !number && !work && !concrete && !has('doneState'),
  namesThing: ({ has, work, number }) =>
    !number && !work && !has('aimOpens', 'aimWord', 'changeOpens', 'changeWord', 'vagueWord', 'softWord', 'metricWord', 'metricOpens', 'compareOpens', 'othersOpen', 'being', 'canDo', 'keeps'),
  canNumber: ({ has, number }) => has('canDo') && number,
  canNoNumber: ({ has, number }) => has('canDo') && !has('vagueWord', 'softWord') && !number,
  canVague: ({ has, number }) => has('canDo') && has('vagueWord', 'softWord') && !number,
  // Numbers and what they are of.
  zeroResult: ({ has }) => has('noneOf') && has('metricWord', 'metricOpens', 'othersWord', 'othersOpen', 'itemWord'),
  noneHappens: ({ has, work }) => has('noneOpens') && !work,
  othersUnaided: ({ has, work }) => has('othersDo') && !work,
  perTimeNoWork: ({ has, work }) => has('perTime') && !work,
  percentNoWork: ({ has, work }) => has('percentNumber') && !work && !has('shareOfWork'),
  numberNoWork: ({ number, work }) => number && !work,
  numberUntied: ({ has, number, result }) => number && !result && !has('countsOutput', 'countsItems', 'shareOfWork'),
} as const satisfies Record<string, (about: About) => boolean>;

interface About {
  readonly has: Has;
  readonly amounts: readonly Quantity[];
  /** A number, or what comes to one: none, double, everyone who does. */
  readonly number: boolean;
  /** A number tied to the world. */
  readonly result: boolean;
  readonly work: boolean;
  /** Work by a verb that makes nothing of a mere hope. */
  readonly firm: boolean;
  /** Others are counted as those the work is done to: “coach 5 supervisors”. */
  readonly workOnOthers: boolean;
  /** Something that can be made is named. */
  readonly concrete: boolean;
}

const conditions = Object.entries(together) as ReadonlyArray<readonly [keyof typeof together, (about: About) => boolean]>;

/** What the model weighs: every sign, and what signs mean together. Each is 0 or 1. */
export const featureNames = [...signNames, ...conditions.map(([name]) => name), 'always', 'workTwice', 'few', 'many', 'opensUnknown'] as const;
export type FeatureName = (typeof featureNames)[number];

export function features(all: readonly Word[], amounts: readonly Quantity[], found: readonly Sign[]): ReadonlySet<FeatureName> {
  const names = new Set<FeatureName>(found.map(({ name }) => name));
  const has: Has = (...some) => {
    for (const name of some) if (names.has(name)) return true;
    return false;
  };
  const about = aboutOf(has, all, amounts, found);
  const wordCount = all.filter(({ kind }) => kind === 'word').length;
  for (const [name, holds] of conditions) if (holds(about)) names.add(name);
  names.add('always');
  if (found.filter(({ name }) => name === 'workOpens' || name === 'workLater').length > 1) names.add('workTwice');
  if (wordCount <= 3) names.add('few');
  if (wordCount >= 18) names.add('many');
  if (all.find(({ kind }) => kind === 'word')?.tags.size === 0) names.add('opensUnknown');
  return names;
}

function aboutOf(has: Has, all: readonly Word[], amounts: readonly Quantity[], found: readonly Sign[]): About {
  // “No parcel leaves late”, “被害件数ゼロ”, “the reserve never falls below its floor”
  const none = found.some(({ name, from, to }) => name === 'noneOpens' && (from <= 2 || to >= all.length)) || (has('noneOf') && has('metricWord', 'metricOpens') && !has('workOpens'));
  const workOnOthers = has('workOpens', 'deedOpens', 'verbOpens') && has('countsOthers') && !has('changeWord', 'changeOpens', 'othersDo');
  const tied = has('moves', 'metricNumber', 'changeNumber', 'factorChange', 'comparison', 'serviceLevel', 'rateNumber', 'moneyNumber', 'othersDo', 'perTime', 'lineNumber');
  return {
    has,
    amounts,
    number: amounts.length > 0 || none || has('moves', 'factorChange', 'othersDo'),
    result: tied || none || (has('countsOthers') && !workOnOthers),
    work: has('workOpens', 'workLater'),
    firm: has('workOpens') && !has('lightOpens', 'aimOpens'),
    workOnOthers,
    concrete: has('outputWord', 'itemWord'),
  };
}
