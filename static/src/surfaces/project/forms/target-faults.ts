import { defaultTolerance } from '../../../../../src/okr/default-tolerance';
import { targetFault, type TargetFault } from '../../../../../src/okr/target-fault';
import { numberFault, numberOf } from '../../../parts/number-text';
import type { KeyResultField, KeyResultForm, StageField, StageText } from './key-result-form';
import { targetOfForm } from './target-of-form';

/** One thing that is wrong with a field. */
export type Fault = readonly [field: KeyResultField, message: string];

/** What keeps the promise of a key result from standing: numbers first, then what they say together. */
export function targetFaults(form: KeyResultForm, locale: string): readonly Fault[] {
  const faults = numberFaults(form, locale);
  if (faults.length > 0) return faults;
  const target = targetOfForm(form, locale);
  // All numbers can be read, so only a band without any width is left: no tolerance follows from it.
  const fault = target === null ? 'band-is-empty' : targetFault(target);
  return fault ? [[faultyField[fault], faultWords[fault]]] : [];
}

/** Why numbers that each can be read cannot stand together. */
export const faultWords: Record<TargetFault, string> = {
  'baseline-equals-target':
    'Baseline and target are the same number, so nothing would change. To hold a number where it is, choose a line or a band.',
  'band-is-empty': 'The lower end of the band must be below the upper end.',
  'stages-do-not-rise': 'Each stage must come later and earn a higher grade than the one before.',
};

const faultyField: Record<TargetFault, KeyResultField> = {
  'baseline-equals-target': 'target',
  'band-is-empty': 'upper',
  'stages-do-not-rise': 'stages',
};

function numberFaults(form: KeyResultForm, locale: string): readonly Fault[] {
  const number = (name: 'baseline' | 'target' | 'line' | 'lower' | 'upper', required = true): readonly Fault[] =>
    said(name, numberFault(form[name], locale, required));
  switch (form.kind) {
    case 'none':
      return [];
    case 'change':
      return [...number('baseline', false), ...number('target')];
    case 'above':
    case 'below':
      return [...number('line'), ...toleranceFaults(form, locale)];
    case 'within':
      return [...number('lower'), ...number('upper'), ...toleranceFaults(form, locale)];
    case 'stages':
      return form.stages.flatMap((stage, at) => stageFaults(stage, at, locale));
  }
}

function toleranceFaults(form: KeyResultForm, locale: string): readonly Fault[] {
  if (form.tolerance.text.trim() === '') {
    const line = numberOf(form.line, locale);
    const none = (form.kind === 'above' || form.kind === 'below') && line !== undefined && defaultTolerance({ kind: form.kind, line }) === null;
    return none ? [['tolerance', 'Say how far outside is too far: 10% of 0 would be nothing.']] : [];
  }
  const fault = numberFault(form.tolerance, locale, true);
  if (fault !== undefined) return [['tolerance', fault]];
  return (numberOf(form.tolerance, locale) ?? 0) > 0 ? [] : [['tolerance', 'The tolerance must be above 0.']];
}

function stageFaults({ name, by, grade }: StageText, at: number, locale: string): readonly Fault[] {
  const field = (part: keyof StageText): StageField => `stages.${at}.${part}`;
  const earned = numberOf(grade, locale);
  const length = name.trim().length;
  return [
    ...said(field('name'), length === 0 ? 'Name this stage.' : length > 80 ? 'At most 80 characters.' : undefined),
    ...said(field('by'), by === '' ? 'Choose a day.' : undefined),
    ...said(field('grade'), earned === undefined || earned < 0 || earned > 1 ? 'From 0 to 1.' : undefined),
  ];
}

const said = (field: KeyResultField, message: string | undefined): readonly Fault[] => (message === undefined ? [] : [[field, message]]);
