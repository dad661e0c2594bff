import AsyncSelect from '@atlaskit/select/AsyncSelect';
import { useMemo, useState } from 'react';
import { afterTyping } from '../../data/after-typing';
import { usePeople } from '../../data/people';
import { Field } from '../../parts/field';
import { Person } from '../../parts/person';
import { noneFound, optionOf, peopleOptions, type PersonOption } from '../../parts/person-option';
import { words } from '../../parts/words';

interface Props {
  label: string;
  hint: string;
  error?: string;
  value: readonly string[];
  onChange(accountIds: string[]): void;
}

/** Chooses several people by typing their names. */
export function PeoplePicker({ label, hint, error, value, onChange }: Props) {
  const [seen, setSeen] = useState<ReadonlyMap<string, PersonOption>>(new Map());
  const known = usePeople(value.filter((id) => !seen.has(id)));
  const load = useMemo(() => afterTyping(peopleOptions), []);
  const chosen = value.map((id) => seen.get(id) ?? optionOf(id, known(id)) ?? unknown(id));
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, ...control }) => (
        <AsyncSelect<PersonOption, true>
          {...control}
          inputId={id}
          isMulti
          value={chosen}
          loadOptions={load}
          formatOptionLabel={({ person, label: name }: PersonOption, { context }: { context: 'menu' | 'value' }) =>
            context === 'menu' ? <Person person={person} /> : name
          }
          placeholder={words.picker.typeAName}
          noOptionsMessage={noneFound}
          isClearable={false}
          menuPosition="fixed"
          onChange={(options: readonly PersonOption[]) => {
            setSeen(new Map(options.map((option) => [option.value, option])));
            onChange(options.map((option) => option.value));
          }}
        />
      )}
    </Field>
  );
}

const unknown = (value: string): PersonOption => ({ value, label: words.loading, person: { kind: 'none' } });
