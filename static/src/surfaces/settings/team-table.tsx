import './settings-table.css';
import type { SettingsView } from '../../../../src/contract/views';
import { usePeople } from '../../data/people';
import { ActionButton } from '../../parts/action-button';
import { Person, type PersonShown } from '../../parts/person';
import { TextBones } from '../../parts/bones';
import { plural } from '../../text/plural';
import { useProjects } from './jira-projects';
import { readersWords } from './readers-words';
import type { StoredTeam } from './team-draft';

interface Props {
  view: SettingsView;
  onEdit(team: StoredTeam): void;
}

/** All teams from the top level down, with what each owns and who reads it; the archived ones stand apart. */
export function TeamTable({ view, onEdit }: Props) {
  const { levels } = view.cascade;
  const rank = (id: string) => levels.findIndex((level) => level.id === id);
  const all = [...view.teams].sort((a, b) => rank(a.team.level) - rank(b.team.level) || a.team.name.localeCompare(b.team.name));
  const archived = all.filter(({ team }) => team.archived);
  const projects = useProjects(all.flatMap(({ team }) => team.projects));
  const people = usePeople(all.map(({ team }) => team.lead));
  const row = (stored: StoredTeam) => (
    <Row
      key={stored.team.key}
      team={stored.team}
      level={levels[rank(stored.team.level)]?.name ?? 'No level'}
      parent={all.find(({ team }) => team.key === stored.team.parent)?.team.name ?? '–'}
      lead={people(stored.team.lead)}
      projects={projects}
      onEdit={() => onEdit(stored)}
    />
  );
  return (
    <table className="settings-table team-table">
      <thead>
        <tr>
          <th scope="col">Team</th>
          <th scope="col">Key</th>
          <th scope="col">Level</th>
          <th scope="col">Part of</th>
          <th scope="col">Lead</th>
          <th scope="col">Members</th>
          <th scope="col">Jira projects</th>
          <th scope="col">Read by</th>
          <td />
        </tr>
      </thead>
      <tbody>{all.filter(({ team }) => !team.archived).map(row)}</tbody>
      {archived.length > 0 && (
        <tbody data-archived>
          <tr className="settings-table-part">
            <th scope="rowgroup" colSpan={9}>
              Archived ({archived.length})
            </th>
          </tr>
          {archived.map(row)}
        </tbody>
      )}
    </table>
  );
}

interface RowProps {
  team: StoredTeam['team'];
  level: string;
  parent: string;
  lead: PersonShown | null;
  projects: ReturnType<typeof useProjects>;
  onEdit(): void;
}

function Row({ team, level, parent, lead, projects, onEdit }: RowProps) {
  return (
    <tr data-team={team.key}>
      <th scope="row">{team.name}</th>
      <td data-label="Key">{team.key}</td>
      <td data-label="Level">{level}</td>
      <td data-label="Part of">{parent}</td>
      <td data-label="Lead">{lead ? <Person person={lead} /> : <TextBones widths={[96]} />}</td>
      <td data-label="Members">{team.members.length === 0 ? '–' : team.members.length}</td>
      <td data-label="Jira projects">
        <Projects ids={team.projects} known={projects} />
      </td>
      <td data-label="Read by">{readersWords[team.visibility]}</td>
      <td className="settings-table-action">
        <ActionButton compact appearance="subtle" action={{ label: 'Edit', onPress: onEdit }} name={`Edit ${team.name}`} />
      </td>
    </tr>
  );
}

/** Keys of projects; those the viewer may not browse are counted and said. */
function Projects({ ids, known }: { ids: readonly string[]; known: ReturnType<typeof useProjects> }) {
  if (ids.length === 0) return <>–</>;
  if (known === null) return <TextBones widths={[48]} />;
  const keys = ids.flatMap((id) => known.get(id)?.key ?? []);
  const hidden = ids.length - keys.length;
  return <>{[...keys, ...(hidden > 0 ? [plural(hidden, 'hidden project')] : [])].join(', ')}</>;
}
