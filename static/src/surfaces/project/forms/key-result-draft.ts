import { numberOf } from '../../../parts/number-text';
import { keyResultFaults } from './key-result-faults';
import type { KeyResultDraft, KeyResultForm } from './key-result-form';
import { measureOfForm } from './measure-of-form';
import { targetOfForm } from './target-of-form';

/** What the form says, to be saved; null while something in it is missing or cannot be read. */
export function keyResultDraftOf(form: KeyResultForm, locale: string): KeyResultDraft | null {
  const target = targetOfForm(form, locale);
  const weight = numberOf(form.weight, locale);
  if (target === null || weight === undefined || Object.keys(keyResultFaults(form, locale)).length > 0) return null;
  return {
    text: form.text.trim(),
    ...(form.owner === undefined ? {} : { owner: form.owner }),
    target,
    unit: form.unit.trim(),
    measure: measureOfForm(form),
    weight,
    commitment: form.commitment,
    curve: form.curve,
  };
}
