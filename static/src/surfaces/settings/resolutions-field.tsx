import Select from '@atlaskit/select/Select';
import { Field } from '../../parts/field';
import type { Resolution } from './resolutions';

interface Props {
  all: readonly Resolution[];
  value: readonly Resolution[];
  /** Nothing was saved yet: what is chosen is a proposal. */
  proposed: boolean;
  error?: string;
  onChange(chosen: Resolution[]): void;
}

interface Choice {
  value: string;
  label: string;
}

/** Chooses the resolutions whose issues leave both numbers of work. */
export function ResolutionsField({ all, value, proposed, error, onChange }: Props) {
  const hint = 'Issues resolved like this count neither as done nor as open.';
  return (
    <Field
      label="Resolutions that do not count"
      error={error}
      hint={proposed && value.length > 0 ? `${hint} Proposed from this Jira’s resolutions; they hold once you save.` : hint}
    >
      {({ id, ...control }) => (
        <Select<Choice, true>
          {...control}
          inputId={id}
          isMulti
          options={all.map(choiceOf)}
          value={value.map(choiceOf)}
          placeholder="Every resolution counts as done"
          noOptionsMessage={() => (all.length === 0 ? 'Jira did not list its resolutions' : 'No more resolutions')}
          isClearable={false}
          menuPosition="fixed"
          onChange={(choices: readonly Choice[]) => onChange(choices.map((choice) => ({ id: choice.value, name: choice.label })))}
        />
      )}
    </Field>
  );
}

const choiceOf = ({ id, name }: Resolution): Choice => ({ value: id, label: name });
