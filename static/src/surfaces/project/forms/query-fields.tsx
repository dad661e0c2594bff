import type { TeamView } from '../../../../../src/contract/views';
import { TextAreaField } from '../../../parts/text-area-field';
import type { FormState } from '../../../parts/use-form';
import type { KeyResultField, KeyResultForm } from './key-result-form';
import { MeasurePreview } from './measure-preview';
import { NumberFieldPicker } from './number-field-picker';
import { ProjectPicker } from './project-picker';

interface Props {
  state: FormState<KeyResultForm, KeyResultField>;
  team: TeamView;
  locale: string;
}

/** The queries of a count, a share or a sum, the projects they see, and what they say today. */
export function QueryFields({ state, team, locale }: Props) {
  const { form, shown, change, leave } = state;
  const query = (name: 'jql' | 'also', label: string, hint: string) => (
    <TextAreaField
      label={label}
      hint={hint}
      error={shown[name]}
      required
      monospaced
      value={form[name]}
      onChange={(jql) => change({ [name]: jql })}
      onLeave={() => leave(name)}
    />
  );
  return (
    <div className="query-measure">
      {query('jql', form.measure === 'share' ? 'JQL of the whole' : 'JQL', 'Everyone sees the same number, so it cannot ask for the current user.')}
      {form.measure === 'share' && query('also', 'Of these, how many match (JQL)', 'Only what it adds: “resolution = Done”.')}
      {form.measure === 'sum' && <NumberFieldPicker value={form.field} storyPoints={team.storyPoints} error={shown.field} onChange={(field) => change({ field })} />}
      <ProjectPicker value={form.projects} error={shown.projects} onChange={(projects) => change({ projects })} />
      <MeasurePreview state={state} team={team} locale={locale} />
    </div>
  );
}
