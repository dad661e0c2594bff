import type { TeamView } from '../../../../../src/contract/views';
import { isByQuery } from '../../../../../src/okr/is-by-query';
import { Choice } from '../../../parts/choice';
import type { FormState } from '../../../parts/use-form';
import type { KeyResultField, KeyResultForm } from './key-result-form';
import { measureOptions } from './key-result-words';
import { isMeasurable } from './measure-of-form';
import { QueryFields } from './query-fields';

interface Props {
  state: FormState<KeyResultForm, KeyResultField>;
  team: TeamView;
  locale: string;
}

/** Where the number comes from; what a query gives can be tried before it is saved. */
export function MeasureFields({ state, team, locale }: Props) {
  const { form, shown, change } = state;
  if (!isMeasurable(form.kind)) return null;
  return (
    <>
      <Choice
        legend="Where the number comes from"
        options={measureOptions}
        value={form.measure}
        error={shown.measure}
        columns={2}
        onChange={(measure) => change({ measure, ...(isPercent(measure) && form.unit === '' && { unit: '%' }) })}
      />
      {isByQuery({ kind: form.measure }) && <QueryFields state={state} team={team} locale={locale} />}
    </>
  );
}

const isPercent = (measure: KeyResultForm['measure']): boolean => measure === 'work-done' || measure === 'share';
