import { useQueryClient } from '@tanstack/react-query';
import Select from '@atlaskit/select/Select';
import type { SettingsView } from '../../../../src/contract/views';
import { callAsAdmin } from '../../data/call';
import { numberFieldOf, useNumberFields, type NumberFieldOption } from '../../data/number-fields';
import { Field } from '../../parts/field';
import { faultAt } from './fault-at';
import { Section } from './section';
import { SectionBones } from './section-bones';
import { storyPointsAmong, type StoryPoints } from './story-points';
import { useEdit } from './use-edit';
import { keepSettings, reloadSettings } from './use-settings';

type Fields = SettingsView['fields'];
/** The field's id; nothing while nobody has chosen, and a choice of its own for a Jira without story points. */
type Draft = { storyPoints: string };

const NONE: NumberFieldOption = { value: 'none', label: 'None: issues here have no story points' };

/** Which of Jira's fields hold what the app may add up. */
export function FieldsSection({ view }: { view: SettingsView }) {
  const all = useNumberFields();
  return all === null ? <SectionBones /> : <FieldsForm view={view} all={all} />;
}

function FieldsForm({ view, all }: { view: SettingsView; all: readonly NumberFieldOption[] }) {
  const client = useQueryClient();
  const found = storyPointsAmong(all);
  const edit = useEdit<Fields, Draft>({
    saved: view.fields,
    draftOf: (fields) => draftOf(fields, found),
    check: ({ storyPoints }) =>
      storyPoints === '' ? [{ path: 'storyPoints', message: 'Choose the field that holds story points, or “None”.' }] : [],
    send: async ({ storyPoints }, { version }) => {
      const named = storyPoints === NONE.value ? undefined : { id: storyPoints, name: labelOf(storyPoints, all, view.fields) };
      const fields = await callAsAdmin('saveFields', { version, ...(named && { storyPoints: named }) });
      keepSettings(client, (before) => ({ ...before, fields }));
      return fields;
    },
    reload: async () => (await reloadSettings(client)).fields,
  });
  const { draft, failure, change } = edit;
  return (
    <Section
      title="Fields"
      intro="Estimates live in a field that every Jira names for itself. A key result that adds up story points is offered this one first."
      edit={edit}
      save="Save fields"
      thing="the fields"
      fields={[{ id: 'storyPoints', label: 'Story points', text: ({ storyPoints }) => labelOf(storyPoints, all, view.fields) }]}
    >
      <div className="section-fields">
        <Field label="Story points" required hint={hintOf(found, view.fields.version === 0)} error={faultAt(failure, 'storyPoints')}>
          {({ id, ...control }) => (
            <Select<NumberFieldOption>
              {...control}
              inputId={id}
              options={[NONE, ...all]}
              value={draft.storyPoints === '' ? null : optionOf(draft.storyPoints, all, view.fields)}
              placeholder="Choose a field"
              noOptionsMessage={() => 'No field found by this name'}
              menuPosition="fixed"
              onChange={(option: NumberFieldOption | null) => option && change({ storyPoints: option.value })}
            />
          )}
        </Field>
      </div>
    </Section>
  );
}

function draftOf({ version, storyPoints }: Fields, found: StoryPoints): Draft {
  if (storyPoints) return { storyPoints: storyPoints.id };
  if (version > 0 || found.kind === 'none') return { storyPoints: NONE.value };
  return { storyPoints: found.kind === 'found' ? found.field.value : '' };
}

function optionOf(id: string, all: readonly NumberFieldOption[], { storyPoints }: Fields): NumberFieldOption {
  if (id === NONE.value) return NONE;
  const known = all.some(({ value }) => value === id);
  return !known && storyPoints?.id === id ? { value: id, label: `${storyPoints.name} (gone from this Jira)` } : numberFieldOf(id, all);
}

const labelOf = (id: string, all: readonly NumberFieldOption[], fields: Fields): string => (id === '' ? '' : optionOf(id, all, fields).label);

/** How the field was found, while what is chosen is only a proposal. */
function hintOf(found: StoryPoints, proposed: boolean): string {
  if (!proposed) return 'Only number fields are listed.';
  switch (found.kind) {
    case 'found':
      return `Proposed by its ${found.by}; it holds once you save.`;
    case 'several':
      return `${found.fields.map(({ label }) => `“${label}”`).join(' and ')} could hold them. Choose the one your teams fill in.`;
    case 'none':
      return 'No field looks like story points. Choose it if this Jira names it otherwise.';
  }
}
