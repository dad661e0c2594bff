import type { UserApi } from '../../../../../src/contract/api';
import type { Commitment, Curve, KeyResult } from '../../../../../src/okr/key-result';
import { isByQuery } from '../../../../../src/okr/is-by-query';
import type { Measure } from '../../../../../src/okr/measure';
import type { Target } from '../../../../../src/okr/target';
import { noNumber, numberText, type NumberText } from '../../../parts/number-text';

/** A key result as it is written. What the chosen kind or measure does not use stays as it was typed. */
export interface KeyResultForm {
  text: string;
  owner: string | undefined;
  kind: Target['kind'];
  baseline: NumberText;
  target: NumberText;
  line: NumberText;
  lower: NumberText;
  upper: NumberText;
  /** Empty for the default: 10% of the line or of the band's width. */
  tolerance: NumberText;
  stages: readonly StageText[];
  unit: string;
  measure: Measure['kind'];
  jql: string;
  /** What of a share's whole also matches. */
  also: string;
  /** The id of a sum's number field; empty until chosen. */
  field: string;
  projects: readonly string[];
  weight: NumberText;
  commitment: Commitment;
  curve: Curve;
}

export interface StageText {
  name: string;
  /** A day, `2026-03-31`; empty until chosen. */
  by: string;
  grade: NumberText;
}

export type StageField = `stages.${number}.${keyof StageText}`;
export type KeyResultField = keyof KeyResultForm | StageField;
export type KeyResultDraft = Parameters<UserApi['createKeyResult']>[0]['draft'];

/** An empty form: a way from a baseline to a target, typed at check-ins, of the team's own projects. */
export const newKeyResult = ({ owner, projects, endsOn }: { owner: string; projects: readonly string[]; endsOn: string }): KeyResultForm => ({
  text: '',
  owner,
  kind: 'change',
  baseline: noNumber,
  target: noNumber,
  line: noNumber,
  lower: noNumber,
  upper: noNumber,
  tolerance: noNumber,
  stages: [
    { name: '', by: '', grade: { text: '' } },
    { name: '', by: endsOn, grade: { text: '1', meant: 1 } },
  ],
  unit: '',
  measure: 'typed',
  jql: '',
  also: '',
  field: '',
  projects,
  weight: { text: '1', meant: 1 },
  commitment: 'committed',
  curve: 'linear',
});

/** A saved key result in the form; what it does not use is as in an empty one. */
export function formOfKeyResult(draft: KeyResultDraft, empty: KeyResultForm, locale: string): KeyResultForm {
  const { text, owner, unit, weight, commitment, curve, measure } = draft;
  return {
    ...empty,
    ...numbersOf(draft.target, locale),
    ...partsOf(measure),
    kind: draft.target.kind,
    measure: measure.kind,
    weight: numberText(weight, locale),
    text,
    owner,
    unit,
    commitment,
    curve,
  };
}

/** What a query measure says in the form; of any other, nothing. */
function partsOf(measure: KeyResultDraft['measure']): Partial<KeyResultForm> {
  if (!isByQuery(measure)) return {};
  const { kind: _, ...parts } = measure;
  return parts;
}

/** What people write of a key result, without what the app knows of it. */
export const draftOfKeyResult = ({ text, owner, target, unit, measure, weight, commitment, curve }: KeyResult): KeyResultDraft => ({
  text,
  ...(owner === undefined ? {} : { owner }),
  target,
  unit,
  measure,
  weight,
  commitment,
  curve,
});

function numbersOf(target: Target, locale: string): Partial<KeyResultForm> {
  const number = (value: number | undefined) => numberText(value, locale);
  switch (target.kind) {
    case 'none':
      return {};
    case 'change':
      return { baseline: number(target.baseline), target: number(target.target) };
    case 'above':
    case 'below':
      return { line: number(target.line), tolerance: number(target.tolerance) };
    case 'within':
      return { lower: number(target.lower), upper: number(target.upper), tolerance: number(target.tolerance) };
    case 'stages':
      return { stages: target.stages.map(({ name, by, grade }) => ({ name, by, grade: number(grade) })) };
  }
}
