import './team-editor.css';
import { useQueryClient } from '@tanstack/react-query';
import Heading from '@atlaskit/heading';
import { useEffect, useRef, useState } from 'react';
import type { SettingsView } from '../../../../src/contract/views';
import { callAsAdmin } from '../../data/call';
import { EditConflict } from './edit-conflict';
import { focusFirstFault } from './focus-first-fault';
import { noticeOf } from './notice-of';
import { missingIn, teamDraftOf, teamFields, type StoredTeam, type TeamFields } from './team-draft';
import { TeamFoot } from './team-foot';
import { TeamForm } from './team-form';
import { useTeamTexts } from './team-texts';
import { useEdit } from './use-edit';
import { keepSettings, reloadSettings } from './use-settings';

interface Props {
  view: SettingsView;
  /** The team to edit; without one a new team is made. */
  team?: StoredTeam;
  fromProject: boolean;
  onSaved(team: StoredTeam['team']): void;
  onClose(): void;
}

interface Stored {
  version: number;
  fields: TeamFields;
}

/**
 * Makes a team, or changes one, in the place of the list: the frame of a settings page is as tall as the page, and a
 * dialog in it would open where nobody looks. What was typed stays through every refusal.
 */
export default function TeamEditor({ view, team, fromProject, onSaved, onClose }: Props) {
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [leaving, setLeaving] = useState(false);
  const edit = useEdit<Stored, TeamFields>({
    saved: team ? stored(team) : { version: 0, fields: blank(view) },
    draftOf: ({ fields }) => fields,
    check: missingIn,
    send: async (fields, { version }) => {
      const saved = await callAsAdmin('saveTeam', { key: fields.key, version, draft: teamDraftOf(fields) });
      keepSettings(client, (before) => ({ ...before, teams: withTeam(before.teams, saved) }));
      onSaved(saved.team);
      return stored(saved);
    },
    reload: async () => theirs(await reloadSettings(client), team),
  });
  const compared = useTeamTexts(view, edit.met);
  const { dirty, refusals } = edit;
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (refusals > 0) focusFirstFault(form.current);
  }, [refusals]);
  const cancel = () => (dirty ? setLeaving(true) : onClose());
  const save = team && !dirty ? onClose : () => void edit.save();
  const name = team?.team.name;
  const title = name === undefined ? 'Add a team' : `Edit ${name}`;
  return (
    <form
      ref={form}
      className="team-editor"
      noValidate
      aria-label={title}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && edit.state !== 'busy') save();
      }}
    >
      <Heading size="medium" as="h2">
        {title}
      </Heading>
      <TeamForm view={view} fields={edit.draft} isNew={!team} fromProject={fromProject} failure={edit.failure} onChange={edit.change} />
      <TeamFoot
        leaving={leaving}
        notice={edit.failure && noticeOf(edit.failure)}
        save={{ label: team ? 'Save team' : 'Add team', busy: edit.state === 'busy', onPress: save }}
        onCancel={cancel}
        onStay={() => {
          setLeaving(false);
          form.current?.querySelector('input')?.focus();
        }}
        onDiscard={onClose}
      />
      {edit.met && <EditConflict edit={edit} met={edit.met} thing={name ?? 'the team'} fields={compared} />}
    </form>
  );
}

const stored = (team: StoredTeam): Stored => ({ version: team.version, fields: teamFields(team) });

/** A new team stands at the lowest level until another is chosen, since most do; the very first at the top. */
const blank = ({ cascade, teams }: SettingsView): TeamFields => ({
  key: '',
  name: '',
  level: (teams.length === 0 ? cascade.levels[0] : cascade.levels.at(-1))?.id ?? '',
  parent: '',
  lead: '',
  members: [],
  projects: [],
  visibility: 'site',
  archived: false,
});

function withTeam(teams: readonly StoredTeam[], saved: StoredTeam): StoredTeam[] {
  const known = teams.some(({ team }) => team.key === saved.team.key);
  return known ? teams.map((one) => (one.team.key === saved.team.key ? saved : one)) : [...teams, saved];
}

function theirs(view: SettingsView, edited: StoredTeam | undefined): Stored {
  const now = view.teams.find(({ team }) => team.key === edited?.team.key);
  return now ? stored(now) : { version: 0, fields: blank(view) };
}
