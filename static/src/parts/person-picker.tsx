import AsyncSelect from '@atlaskit/select/AsyncSelect';
import { useMemo, useState } from 'react';
import { afterTyping } from '../data/after-typing';
import { usePeople } from '../data/people';
import { Field } from './field';
import { Person } from './person';
import { noneFound, optionOf, peopleOptions, type PersonOption } from './person-option';
import { words } from './words';

interface Props {
  label: string;
  /** The chosen account. */
  value: string | undefined;
  /** Gets nobody when the field is cleared. */
  onChange(accountId: string | undefined): void;
  hint?: string;
  error?: string;
  required?: boolean;
  autoFocus?: boolean;
}

/** Chooses one person by typing the name, as Jira finds people with the viewer's rights. */
export function PersonPicker({ label, value, onChange, hint, error, required = false, autoFocus = false }: Props) {
  const [chosen, setChosen] = useState<PersonOption | null>(null);
  const known = usePeople([chosen?.value === value ? undefined : value]);
  const shown = chosen?.value === value ? chosen : value === undefined ? null : optionOf(value, known(value));
  const load = useMemo(() => afterTyping(peopleOptions), []);
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {({ id, ...control }) => (
        <AsyncSelect<PersonOption>
          {...control}
          inputId={id}
          value={shown}
          loadOptions={load}
          formatOptionLabel={({ person }: PersonOption) => <Person person={person} />}
          placeholder={words.picker.typeAName}
          noOptionsMessage={noneFound}
          isLoading={value !== undefined && shown === null ? true : undefined}
          isClearable
          autoFocus={autoFocus}
          menuPosition="fixed"
          onChange={(option: PersonOption | null) => {
            setChosen(option);
            onChange(option?.value);
          }}
        />
      )}
    </Field>
  );
}
