import type { KeyResultView } from '../../../src/contract/views';
import type { CheckInSaid } from '../showing/checked-in';
import { noNumber, numberFault, numberOf, type NumberText } from './number-text';
import type { Faults } from './use-form';

/** A check-in as it is written. */
export interface CheckInForm {
  value: NumberText;
  /** How many stages are reached; null says nothing new. */
  reached: number | null;
  /** 0–10; null until it is chosen, since nobody's belief is assumed. */
  confidence: number | null;
  changed: string;
  blocked: string;
}

export type CheckInField = keyof CheckInForm;

export const emptyCheckIn: CheckInForm = { value: noNumber, reached: null, confidence: null, changed: '', blocked: '' };

/** What a check-in may say of the value: a number, stages, nothing because Jira measures it, or nothing because there is no number. */
export function valueAsked({ measure, target }: KeyResultView['keyResult']): 'number' | 'stages' | 'measured' | 'nothing' {
  if (measure.kind !== 'typed') return 'measured';
  if (target.kind === 'stages') return 'stages';
  return target.kind === 'none' ? 'nothing' : 'number';
}

/** What keeps a check-in from being sent. A value may be left out: then there is no new number. */
export function checkInFaults(form: CheckInForm, keyResult: KeyResultView['keyResult'], locale: string): Faults<CheckInField> {
  const value = valueAsked(keyResult) === 'number' ? numberFault(form.value, locale, false) : undefined;
  return {
    ...(value !== undefined && { value }),
    ...(form.confidence === null && { confidence: 'Choose how sure you are, from 0 to 10.' }),
    ...(form.changed.length > LONGEST && { changed: tooLong }),
    ...(form.blocked.length > LONGEST && { blocked: tooLong }),
  };
}

/** The check-in to send, or null while something is missing. Confidence is stored from 0 to 1. */
export function checkInOf(form: CheckInForm, keyResult: KeyResultView['keyResult'], locale: string): CheckInSaid | null {
  if (form.confidence === null || Object.keys(checkInFaults(form, keyResult, locale)).length > 0) return null;
  const value = valueOf(form, keyResult, locale);
  return {
    keyResult: keyResult.key,
    confidence: form.confidence / 10,
    changed: form.changed.trim(),
    blocked: form.blocked.trim(),
    ...(value === undefined ? {} : { value }),
  };
}

/** The field a path of the payload belongs to; null where the form has none, as for the day it is about. */
export function checkInField(path: string, keyResult: KeyResultView['keyResult']): CheckInField | null {
  if (path === 'confidence' || path === 'changed' || path === 'blocked') return path;
  if (path !== 'value') return null;
  switch (valueAsked(keyResult)) {
    case 'number':
      return 'value';
    case 'stages':
      return 'reached';
    case 'measured':
    case 'nothing':
      return null;
  }
}

function valueOf(form: CheckInForm, keyResult: KeyResultView['keyResult'], locale: string): number | undefined {
  switch (valueAsked(keyResult)) {
    case 'number':
      return numberOf(form.value, locale);
    case 'stages':
      return form.reached ?? undefined;
    case 'measured':
    case 'nothing':
      return undefined;
  }
}

const LONGEST = 4000;
const tooLong = 'This is longer than 4,000 characters. Shorten it; nothing was cut.';
