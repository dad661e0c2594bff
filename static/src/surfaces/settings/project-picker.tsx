import AsyncSelect from '@atlaskit/select/AsyncSelect';
import { useMemo, useState } from 'react';
import { afterTyping } from '../../data/after-typing';
import { Field } from '../../parts/field';
import { findProjects, useProjects, type JiraProject } from './jira-projects';

interface Props {
  label: string;
  hint: string;
  error?: string;
  value: readonly string[];
  /** Gets all chosen ids, and the project that was just added, if one was. */
  onChange(ids: string[], added?: JiraProject): void;
}

interface ProjectOption {
  value: string;
  label: string;
  project?: JiraProject;
}

/** Chooses Jira projects by name or key, among those the viewer may browse; others that are chosen stay as they are. */
export function ProjectPicker({ label, hint, error, value, onChange }: Props) {
  const [seen, setSeen] = useState<ReadonlyMap<string, JiraProject>>(new Map());
  const known = useProjects(value.filter((id) => !seen.has(id)));
  const load = useMemo(() => afterTyping(projectOptions), []);
  const chosen = value.map((id): ProjectOption => {
    const project = seen.get(id) ?? known?.get(id);
    return project ? optionOf(project) : { value: id, label: known === null ? 'Loading' : `A project you cannot browse (${id})` };
  });
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, ...control }) => (
        <AsyncSelect<ProjectOption, true>
          {...control}
          inputId={id}
          isMulti
          value={chosen}
          defaultOptions
          loadOptions={load}
          placeholder="Choose projects"
          noOptionsMessage={() => 'No project of this name or key'}
          menuPosition="fixed"
          isClearable={false}
          onChange={(options: readonly ProjectOption[]) => {
            const added = options.find((option) => !value.includes(option.value))?.project;
            if (added) setSeen((before) => new Map(before).set(added.id, added));
            onChange(options.map((option) => option.value), added);
          }}
        />
      )}
    </Field>
  );
}

const projectOptions = async (text: string): Promise<ProjectOption[]> => (await findProjects(text)).map(optionOf);

const optionOf = (project: JiraProject): ProjectOption => ({ value: project.id, label: `${project.name} (${project.key})`, project });
