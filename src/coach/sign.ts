/** What the coach can find in a text, each with its place. The model weighs them; people are shown them. */
export const signNames = [
  'moves', 'movesOutput', 'metricNumber', 'changeNumber', 'factorChange', 'comparison', 'serviceLevel', 'rateNumber', 'moneyNumber',
  'percentNumber', 'shareOfWork', 'countsOutput', 'countsItems', 'countsOthers', 'othersDo', 'lineNumber', 'noneOf', 'noneOpens', 'keeps', 'workOpens',
  'workLater', 'workCounts', 'verbOpens', 'changeOpens', 'aimOpens', 'metricOpens', 'compareOpens', 'moreSo', 'lightOpens', 'deedOpens', 'doneState', 'vagueWord', 'softWord', 'metricWord',
  'outputWord', 'itemWord', 'othersWord', 'othersOpen', 'canDo', 'date', 'byDoing', 'perTime', 'timesPer', 'changeWord', 'aimWord', 'allOf', 'being', 'having', 'forSome',
] as const;
export type SignName = (typeof signNames)[number];

/** A sign at its place; positions of words, `to` exclusive. */
export interface Sign {
  readonly name: SignName;
  readonly from: number;
  readonly to: number;
}

/** Notes a sign at its place. */
export type Put = (name: SignName, from: number, to: number) => void;
