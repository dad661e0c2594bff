import Textfield from '@atlaskit/textfield/text-field';
import { useRef } from 'react';
import type { Failure } from '../../../../src/contract/errors';
import type { SettingsView } from '../../../../src/contract/views';
import { Choice, type Option } from '../../parts/choice';
import { Field } from '../../parts/field';
import { PersonPicker } from '../../parts/person-picker';
import { faultAt } from './fault-at';
import { projectLead, type JiraProject } from './jira-projects';
import { PeoplePicker } from './people-picker';
import { ProjectPicker } from './project-picker';
import { readersWords } from './readers-words';
import { asKey, type TeamFields } from './team-draft';
import { TeamPlace } from './team-place';

interface Props {
  view: SettingsView;
  fields: TeamFields;
  isNew: boolean;
  /** A new team can start from the project whose work it does: its name, key and lead are proposed. */
  fromProject: boolean;
  failure: Failure | null;
  onChange(part: Partial<TeamFields> | ((now: TeamFields) => Partial<TeamFields>)): void;
}

/** The fields of a team. */
export function TeamForm({ view, fields, isNew, fromProject, failure, onChange }: Props) {
  const proposeFrom = useProposals(isNew, onChange);
  const projects = (
    <ProjectPicker
      label="Jira projects"
      hint="Issues in these projects count as the team’s work. A company or department may have none."
      value={fields.projects}
      error={faultAt(failure, 'draft.projects')}
      onChange={(ids, added) => {
        onChange({ projects: ids });
        if (added) proposeFrom(added);
      }}
    />
  );
  return (
    <>
      {fromProject && projects}
      <Field label="Name" required error={faultAt(failure, 'draft.name')}>
        {(control) => (
          <Textfield
            {...control}
            value={fields.name}
            maxLength={80}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="Key"
        required={isNew}
        hint={isNew ? `Starts every name people will say: ${fields.key || 'SUP'}-O1, ${fields.key || 'SUP'}-KR1. It never changes.` : 'A key never changes.'}
        error={faultAt(failure, 'key')}
      >
        {(control) => (
          <Textfield {...control} value={fields.key} width="small" isReadOnly={!isNew} onChange={(event) => onChange({ key: asKey(event.currentTarget.value) })} />
        )}
      </Field>
      <TeamPlace view={view} fields={fields} failure={failure} onChange={onChange} />
      <PersonPicker
        label="Lead"
        required
        hint="Approves the team’s OKRs and starts and closes its cycles."
        value={fields.lead === '' ? undefined : fields.lead}
        error={faultAt(failure, 'draft.lead')}
        onChange={(lead) => onChange({ lead: lead ?? '' })}
      />
      {!fromProject && projects}
      <PeoplePicker
        label="Members"
        hint="Whoever may edit issues in one of the projects is a member anyway. Add people who may not."
        value={fields.members}
        error={faultAt(failure, 'draft.members')}
        onChange={(members) => onChange({ members })}
      />
      <Choice
        legend="Who reads its OKRs"
        options={readers}
        value={fields.visibility}
        error={faultAt(failure, 'draft.visibility')}
        onChange={(visibility) => onChange({ visibility })}
      />
      {!isNew && (
        <Choice
          legend="The team is"
          options={uses}
          value={fields.archived ? 'archived' : 'in-use'}
          error={faultAt(failure, 'draft.archived')}
          onChange={(use) => onChange({ archived: use === 'archived' })}
        />
      )}
    </>
  );
}

const readers: ReadonlyArray<Option<TeamFields['visibility']>> = [
  { value: 'site', label: readersWords.site, hint: 'All of this Jira’s users. Goals that everybody sees are easier to line up.' },
  { value: 'project', label: readersWords.project, hint: 'Whoever may browse one of its projects. A team without a project is read by its members alone.' },
];

const uses: ReadonlyArray<Option<'in-use' | 'archived'>> = [
  { value: 'in-use', label: 'In use' },
  { value: 'archived', label: 'Archived', hint: 'Its OKRs can be read and no longer written, and it stands at the end of the list. It can come back at any time.' },
];

/** Proposes name, key and lead from the first project, where nothing was typed or chosen yet. */
function useProposals(isNew: boolean, onChange: Props['onChange']): (project: JiraProject) => void {
  const asked = useRef(false);
  return (project) => {
    if (!isNew || asked.current) return;
    asked.current = true;
    onChange((now) => ({
      ...(now.name === '' && { name: project.name }),
      ...(now.key === '' && { key: asKey(project.key) }),
    }));
    void projectLead(project.id).then((lead) => {
      if (lead !== null) onChange((now) => (now.lead === '' ? { lead } : {}));
    });
  };
}
