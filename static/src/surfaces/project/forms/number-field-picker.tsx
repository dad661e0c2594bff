import Select from '@atlaskit/select/Select';
import { Field } from '../../../parts/field';
import { numberFieldOf, useNumberFields, type NumberFieldOption } from './number-fields';

interface Props {
  value: string;
  error?: string;
  onChange(id: string): void;
}

/** Chooses the number field that is added up. */
export function NumberFieldPicker({ value, error, onChange }: Props) {
  const all = useNumberFields();
  return (
    <Field label="Number field" hint="Issues that hold no number in it add nothing." error={error} required>
      {({ id, ...control }) => (
        <Select<NumberFieldOption>
          {...control}
          inputId={id}
          options={all ?? []}
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
