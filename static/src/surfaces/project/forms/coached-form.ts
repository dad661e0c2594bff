import type { KeyResultInput, OwnerInput } from '../../../../../src/coach/review-inputs';
import type { AccountId } from '../../../../../src/okr/ids';
import type { PersonShown } from '../../../parts/person';
import type { KeyResultForm } from './key-result-form';
import { measureOfForm } from './measure-of-form';
import { targetOfForm } from './target-of-form';

/** What is written, as the coach reads it. Numbers that cannot be read yet are nothing to remark on. */
export function coachedForm(
  form: KeyResultForm,
  key: string,
  locale: string,
  owner: PersonShown | null,
  linked: NonNullable<KeyResultInput['linked']>,
): KeyResultInput {
  return {
    key,
    text: form.text,
    target: targetOfForm(form, locale) ?? { kind: 'none' },
    // The coach asks only whether it is measured by work.
    measure: measureOfForm(form).kind === 'work-done' ? { kind: 'work-done' } : { kind: 'typed' },
    owner: ownerOf(form.owner, owner),
    linked,
  };
}

function ownerOf(account: string | undefined, person: PersonShown | null): OwnerInput {
  if (account === undefined || !isAccountId(account)) return { kind: 'none' };
  return person?.kind === 'former' ? { kind: 'deactivated' } : { kind: 'active', account };
}

const isAccountId = (id: string): id is AccountId => /^[A-Za-z0-9:_-]{1,128}$/.test(id);
