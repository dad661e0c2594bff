import Textfield from '@atlaskit/textfield';
import { defaultTolerance } from '../../../../../src/okr/default-tolerance';
import { Field } from '../../../parts/field';
import { NumberField } from '../../../parts/number-field';
import { exactNumber } from '../../../parts/number-text';
import type { FormState } from '../../../parts/use-form';
import type { KeyResultField, KeyResultForm } from './key-result-form';
import { promiseText } from './promise-text';
import { StageRows } from './stage-rows';
import { targetOfForm } from './target-of-form';

interface Props {
  state: FormState<KeyResultForm, KeyResultField>;
  locale: string;
}

/** The numbers of the chosen kind with their unit, and under them what was understood. */
export function PromiseFields({ state, locale }: Props) {
  const { kind, unit } = state.form;
  if (kind === 'none') {
    return <p className="promise-note">Without a number nobody can say how far it has come. Save it as it is and add the number when you know it.</p>;
  }
  const promise = promiseText(targetOfForm(state.form, locale), unit.trim(), locale);
  return (
    <div className="promise">
      {kind === 'stages' ? <StageRows state={state} locale={locale} /> : <Numbers state={state} locale={locale} />}
      <p className="promise-note" role="status">
        {promise}
      </p>
    </div>
  );
}

function Numbers({ state, locale }: Props) {
  const { form, shown, change, leave } = state;
  const number = (name: NumberName, label: string, more: { hint?: string; placeholder?: string; required?: boolean } = {}) => (
    <NumberField
      key={name}
      label={label}
      value={form[name]}
      locale={locale}
      error={shown[name]}
      required={more.required ?? true}
      hint={more.hint}
      placeholder={more.placeholder}
      onChange={(value) => change({ [name]: value })}
      onLeave={() => leave(name)}
    />
  );
  return (
    <div className="promise-numbers">
      {form.kind === 'change' && [number('baseline', 'Baseline', { required: false, hint: 'Today’s value' }), number('target', 'Target')]}
      {(form.kind === 'above' || form.kind === 'below') && number('line', 'Line')}
      {form.kind === 'within' && [number('lower', 'From'), number('upper', 'To')]}
      {form.kind !== 'change' &&
        number('tolerance', 'Tolerance', { required: false, hint: 'How far outside is too far', placeholder: usualTolerance(form, locale) })}
      <Field label="Unit" hint="h, %, tickets" error={shown.unit}>
        {(control) => <Textfield {...control} value={form.unit} autoComplete="off" onChange={(event) => change({ unit: event.currentTarget.value })} />}
      </Field>
    </div>
  );
}

type NumberName = 'baseline' | 'target' | 'line' | 'lower' | 'upper' | 'tolerance';

/** The tolerance that an empty field stands for, as its placeholder. */
function usualTolerance(form: KeyResultForm, locale: string): string | undefined {
  const target = targetOfForm({ ...form, tolerance: { text: '1', meant: 1 } }, locale);
  if (target?.kind !== 'above' && target?.kind !== 'below' && target?.kind !== 'within') return '10%';
  const usual = defaultTolerance(target);
  return usual === null ? undefined : exactNumber(usual, '', locale);
}

