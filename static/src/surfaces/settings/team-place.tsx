import Select from '@atlaskit/select/Select';
import type { Failure } from '../../../../src/contract/errors';
import type { SettingsView } from '../../../../src/contract/views';
import { Field } from '../../parts/field';
import { faultAt } from './fault-at';
import { possibleParents, type TeamFields } from './team-draft';

interface Props {
  view: SettingsView;
  fields: TeamFields;
  failure: Failure | null;
  onChange(part: Partial<TeamFields>): void;
}

interface Choice {
  value: string;
  label: string;
}

/** Where a team stands: its level, and the team above it. */
export function TeamPlace({ view, fields, failure, onChange }: Props) {
  const { levels } = view.cascade;
  const levelChoices = levels.map(({ id, name }) => ({ value: id, label: name }));
  const nameOfLevel = (id: string) => levels.find((level) => level.id === id)?.name ?? id;
  const choiceOf = (key: string): Choice | null => {
    const team = view.teams.find((one) => one.team.key === key)?.team;
    return team ? { value: key, label: `${team.name} (${nameOfLevel(team.level)})` } : null;
  };
  const parents = possibleParents(fields.key, fields.level, view.teams, levels).flatMap(({ team }) => choiceOf(team.key) ?? []);
  return (
    <>
      <Field label="Level" required error={faultAt(failure, 'draft.level')}>
        {({ id, ...control }) => (
          <Select<Choice>
            {...control}
            inputId={id}
            options={levelChoices}
            value={levelChoices.find(({ value }) => value === fields.level) ?? null}
            placeholder="Choose a level"
            menuPosition="fixed"
            onChange={(choice: Choice | null) => onChange({ level: choice?.value ?? '' })}
          />
        )}
      </Field>
      <Field label="Part of" hint={partOfHint(fields, levelChoices[0]?.value)} error={faultAt(failure, 'draft.parent')}>
        {({ id, ...control }) => (
          <Select<Choice>
            {...control}
            inputId={id}
            options={parents}
            value={choiceOf(fields.parent)}
            placeholder="No team above"
            noOptionsMessage={() => 'No team at a higher level yet'}
            isClearable
            menuPosition="fixed"
            onChange={(choice: Choice | null) => onChange({ parent: choice?.value ?? '' })}
          />
        )}
      </Field>
    </>
  );
}

const partOfHint = ({ level }: TeamFields, top: string | undefined): string | undefined => {
  if (level === '') return 'Choose the level first.';
  return level === top ? 'Nothing stands above the top level.' : undefined;
};
