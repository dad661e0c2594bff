import './team-dialog.css';
import { useQueryClient } from '@tanstack/react-query';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useRef } from 'react';
import type { SettingsView } from '../../../../src/contract/views';
import { callAsAdmin } from '../../data/call';
import { ActionButton } from '../../parts/action-button';
import { EditConflict } from './edit-conflict';
import { FailureMessage } from './save-bar';
import { useFirstFault } from './section';
import { missingIn, teamDraftOf, teamFields, type StoredTeam, type TeamFields } from './team-draft';
import { TeamForm } from './team-form';
import { useTeamTexts } from './team-texts';
import { useEdit } from './use-edit';
import { keepSettings, reloadSettings } from './use-settings';

export interface TeamDialogProps {
  view: SettingsView;
  /** The team to edit; without one a new team is made. */
  team?: StoredTeam;
  fromProject: boolean;
  onSaved(name: string): void;
  onClose(): void;
}

interface Stored {
  version: number;
  fields: TeamFields;
}

/** Makes a team, or changes one. What was typed stays through every refusal. */
export default function TeamDialog({ view, team, fromProject, onSaved, onClose }: TeamDialogProps) {
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const edit = useEdit<Stored, TeamFields>({
    saved: team ? stored(team) : { version: 0, fields: blank(view) },
    draftOf: ({ fields }) => fields,
    check: missingIn,
    send: async (fields, { version }) => {
      const saved = await callAsAdmin('saveTeam', { key: fields.key, version, draft: teamDraftOf(fields) });
      keepSettings(client, (before) => ({ ...before, teams: withTeam(before.teams, saved) }));
      onSaved(saved.team.name);
      onClose();
      return stored(saved);
    },
    reload: async () => theirs(await reloadSettings(client), team),
  });
  const compared = useTeamTexts(view, edit.met);
  useFirstFault(form, edit.failure);
  const name = team?.team.name;
  return (
    <Modal onClose={onClose} shouldCloseOnOverlayClick={!edit.dirty} width="medium">
      <form ref={form} className="team-dialog" noValidate onSubmit={(event) => event.preventDefault()}>
        <ModalHeader hasCloseButton>
          <ModalTitle>{name === undefined ? 'Add a team' : `Edit ${name}`}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className="team-dialog-fields">
            <TeamForm view={view} fields={edit.draft} isNew={!team} fromProject={fromProject} failure={edit.failure} onChange={edit.change} />
          </div>
        </ModalBody>
        <ModalFooter>
          <div className="team-dialog-foot">
            {edit.failure && <FailureMessage failure={edit.failure} />}
            <div className="team-dialog-buttons">
              <ActionButton appearance="subtle" action={{ label: 'Cancel', onPress: onClose }} />
              <ActionButton
                submit
                appearance="primary"
                action={{ label: team ? 'Save team' : 'Add team', busy: edit.state === 'busy', onPress: () => void (edit.dirty || !team ? edit.save() : onClose()) }}
              />
            </div>
          </div>
        </ModalFooter>
      </form>
      {edit.met && <EditConflict edit={edit} met={edit.met} thing={name ?? 'the team'} fields={compared} />}
    </Modal>
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
});

function withTeam(teams: readonly StoredTeam[], saved: StoredTeam): StoredTeam[] {
  const known = teams.some(({ team }) => team.key === saved.team.key);
  return known ? teams.map((one) => (one.team.key === saved.team.key ? saved : one)) : [...teams, saved];
}

function theirs(view: SettingsView, edited: StoredTeam | undefined): Stored {
  const now = view.teams.find(({ team }) => team.key === edited?.team.key);
  return now ? stored(now) : { version: 0, fields: blank(view) };
}
