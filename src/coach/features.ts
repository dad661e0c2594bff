import type { Quantity } from './quantities';
import { signNames, type Sign, type SignName } from './signs';
import type { Word } from './words';

/** What the model weighs: every sign, and a few that only make sense together. Each is 0 or 1. */
export const featureNames = [
  ...signNames,
  'always', 'anyNumber', 'noNumber', 'result', 'workAndResult', 'workNoResult', 'workTwice', 'aimNoNumber', 'aimNumber', 'changeNoNumber',
  'metricNoNumber', 'vagueNoNumber', 'vagueNoWork', 'canNumber', 'canNoNumber', 'outputNoResult', 'doneNoNumber', 'openEnded', 'few', 'many', 'opensUnknown', 'numberNoWork', 'numberUntied', 'zeroResult', 'beingVague', 'beingDone', 'workVague', 'shareAndLine', 'byDoingWork', 'metricOnly', 'workCompares', 'shareOfProject', 'workCovers', 'workChanges',
] as const;
export type FeatureName = (typeof featureNames)[number];

export function features(all: readonly Word[], amounts: readonly Quantity[], found: readonly Sign[]): ReadonlySet<FeatureName> {
  const names = new Set<FeatureName>(found.map(({ name }) => name));
  const has = (...some: SignName[]) => some.some((name) => names.has(name));
  const number = amounts.length > 0 || has('moves', 'factorChange');
  const result = has('moves', 'metricNumber', 'changeNumber', 'factorChange', 'comparison', 'serviceLevel', 'rateNumber', 'moneyNumber', 'countsOthers', 'lineNumber', 'perTime');
  const work = has('workOpens', 'workLater');
  const wordCount = all.filter(({ kind }) => kind === 'word').length;
  const put = (name: FeatureName, when: boolean): void => {
    if (when) names.add(name);
  };
  put('always', true);
  put('anyNumber', number);
  put('noNumber', !number);
  put('result', result);
  put('workAndResult', has('workOpens') && result);
  put('workNoResult', has('workOpens') && !result);
  put('workTwice', found.filter(({ name }) => name === 'workOpens' || name === 'workLater').length > 1);
  put('aimNoNumber', has('aimOpens') && !number);
  put('aimNumber', has('aimOpens') && number);
  put('changeNoNumber', has('changeOpens') && !number);
  put('metricNoNumber', has('metricWord', 'metricOpens') && !number);
  put('vagueNoNumber', has('vagueWord') && !number);
  put('vagueNoWork', has('vagueWord') && !work && !number);
  put('canNumber', has('canDo') && number);
  put('canNoNumber', has('canDo') && !number);
  put('outputNoResult', has('outputWord') && !result);
  put('doneNoNumber', has('doneState') && !number);
  put('openEnded', !number && !work && !has('outputWord', 'itemWord', 'doneState'));
  put('zeroResult', has('noneOf') && has('metricWord', 'metricOpens', 'othersWord', 'itemWord'));
  put('beingVague', has('being') && has('vagueWord') && !number);
  put('beingDone', has('being') && has('doneState') && !result);
  put('workVague', has('workOpens') && has('vagueWord') && !has('outputWord', 'itemWord') && !number);
  put('shareAndLine', has('shareOfWork') && has('serviceLevel'));
  put('byDoingWork', has('byDoing') && has('aimOpens', 'changeOpens') && !has('moves', 'percentNumber'));
  put('metricOnly', has('metricWord', 'metricOpens') && !number && !has('workOpens', 'doneState'));
  put('workCompares', has('workOpens') && has('comparison', 'moves', 'serviceLevel', 'factorChange'));
  put('shareOfProject', has('workOpens') && has('shareOfWork') && !has('serviceLevel', 'moves', 'comparison'));
  put('workCovers', has('workOpens') && has('percentNumber') && has('countsOthers') && !has('changeWord', 'changeOpens', 'comparison', 'moves'));
  put('workChanges', has('workOpens') && has('changeNumber') && has('countsOthers', 'percentNumber', 'moneyNumber'));
  put('few', wordCount <= 3);
  put('many', wordCount >= 18);
  put('opensUnknown', all.find(({ kind }) => kind === 'word')?.tags.size === 0);
  put('numberNoWork', number && !work);
  put('numberUntied', number && !result && !has('countsOutput', 'countsItems', 'shareOfWork'));
  return names;
}
