import AsyncSelect from '@atlaskit/select/AsyncSelect';
import { useMemo } from 'react';
import { afterTyping } from '../../../data/after-typing';
import { Field } from '../../../parts/field';
import { findProjects, useProjects, type ProjectOption } from './projects';

interface Props {
  value: readonly string[];
  error?: string;
  onChange(ids: string[]): void;
}

/** Chooses the projects whose issues are counted, by typing a name or key. */
export function ProjectPicker({ value, error, onChange }: Props) {
  const shown = useProjects(value);
  const load = useMemo(() => afterTyping(findProjects), []);
  return (
    <Field label="Projects" hint="Only issues of these are counted, and each must be one that you may browse." error={error} required>
      {({ id, ...control }) => (
        <AsyncSelect<ProjectOption, true>
          {...control}
          inputId={id}
          isMulti
          value={shown}
          loadOptions={load}
          defaultOptions
          placeholder="Type a project"
          noOptionsMessage={() => 'No project found by this name'}
          menuPosition="fixed"
          onChange={(options) => onChange(options.map((option) => option.value))}
        />
      )}
    </Field>
  );
}
