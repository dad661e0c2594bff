import Select from '@atlaskit/select/Select';
import { Field } from '../../../parts/field';
import { numberFieldOf, useNumberFields, type NumberFieldOption } from '../../../data/number-fields';

interface Props {
  value: string;
  /** The field that holds story points, which most sums are of: it comes first. */
  storyPoints?: { id: string } | undefined;
  error?: string;
  onChange(id: string): void;
}

/** Chooses the number field that is added up. */
export function NumberFieldPicker({ value, storyPoints, error, onChange }: Props) {
  const all = useNumberFields();
  return (
    <Field label="Number field" hint="Issues that hold no number in it add nothing." error={error} required>
      {({ id, ...control }) => (
        <Select<NumberFieldOption>
          {...control}
          inputId={id}
          options={firstThat(({ value: id }) => id === storyPoints?.id, all ?? [])}
          isLoading={all === null}
          value={value === '' ? null : numberFieldOf(value, all)}
          placeholder="Choose a field"
          noOptionsMessage={() => (all?.length === 0 ? 'Jira listed no number fields' : 'No field found by this name')}
          menuPosition="fixed"
          onChange={(option) => option && onChange(option.value)}
        />
      )}
    </Field>
  );
}

const firstThat = <One,>(is: (one: One) => boolean, all: readonly One[]): One[] => [...all.filter(is), ...all.filter((one) => !is(one))];
