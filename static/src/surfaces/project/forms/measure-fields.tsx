import type { TeamView } from '../../../../../src/contract/views';
import { Choice } from '../../../parts/choice';
import { TextAreaField } from '../../../parts/text-area-field';
import type { FormState } from '../../../parts/use-form';
import type { KeyResultField, KeyResultForm } from './key-result-form';
import { measureOptions } from './key-result-words';
import { MeasurePreview } from './measure-preview';
import { isMeasurable } from './measure-of-form';
import { ProjectPicker } from './project-picker';

interface Props {
  state: FormState<KeyResultForm, KeyResultField>;
  team: TeamView;
  locale: string;
}

/** Where the number comes from; a count can be tried before it is saved. */
export function MeasureFields({ state, team, locale }: Props) {
  const { form, shown, change, leave } = state;
  if (!isMeasurable(form.kind)) return null;
  return (
    <>
      <Choice
        legend="Where the number comes from"
        options={measureOptions}
        value={form.measure}
        error={shown.measure}
        columns={3}
        onChange={(measure) => change({ measure, ...(measure === 'work-done' && form.unit === '' && { unit: '%' }) })}
      />
      {form.measure === 'count' && (
        <div className="count-measure">
          <TextAreaField
            label="JQL"
            hint="Everyone sees the same number, so it cannot ask for the current user."
            error={shown.jql}
            required
            monospaced
            value={form.jql}
            onChange={(jql) => change({ jql })}
            onLeave={() => leave('jql')}
          />
          <ProjectPicker value={form.projects} error={shown.projects} onChange={(projects) => change({ projects })} />
          <MeasurePreview state={state} team={team} locale={locale} />
        </div>
      )}
    </>
  );
}
