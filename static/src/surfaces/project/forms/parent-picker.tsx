import './parent-picker.css';
import Select from '@atlaskit/select/Select';
import type { TeamView } from '../../../../../src/contract/views';
import { Field } from '../../../parts/field';
import { chosenParent, parentGroups, type ParentOption } from './parent-options';
import { useParents } from './use-parents';

interface Props {
  team: TeamView;
  value: string | undefined;
  error?: string;
  onChange(key: string | undefined): void;
}

/** Chooses what an objective supports, among the objectives and key results of the teams above. */
export function ParentPicker({ team, value, error, onChange }: Props) {
  const { data, isError, isPending } = useParents(team);
  const groups = parentGroups(data?.parents ?? []);
  const failed = isError ? 'What stands above could not be loaded. Save without it, or open the form again.' : undefined;
  return (
    <Field label="Supports" hint="The objective or key result of a team above that this helps to move." error={error ?? failed}>
      {({ id, ...control }) => (
        <Select<ParentOption>
          {...control}
          inputId={id}
          options={groups}
          value={chosenParent(value, groups)}
          isLoading={isPending}
          isClearable
          placeholder="Nothing above"
          noOptionsMessage={() => 'The teams above have no objectives in this cycle'}
          menuPosition="fixed"
          formatOptionLabel={({ label }) => <span className="parent-option">{label}</span>}
          onChange={(option) => onChange(option?.value)}
        />
      )}
    </Field>
  );
}
