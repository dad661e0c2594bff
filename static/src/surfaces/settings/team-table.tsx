import './settings-table.css';
import type { SettingsView } from '../../../../src/contract/views';
import { usePeople } from '../../data/people';
import { ActionButton } from '../../parts/action-button';
import { Person } from '../../parts/person';
import { TextBones } from '../../parts/bones';
import { plural } from '../../text/plural';
import { useProjects } from './jira-projects';
import type { StoredTeam } from './team-draft';

interface Props {
  view: SettingsView;
  onEdit(team: StoredTeam): void;
}

/** All teams from the top level down, with what each owns. */
export function TeamTable({ view, onEdit }: Props) {
  const { levels } = view.cascade;
  const rank = (id: string) => levels.findIndex((level) => level.id === id);
  const teams = [...view.teams].sort((a, b) => rank(a.team.level) - rank(b.team.level) || a.team.name.localeCompare(b.team.name));
  const projects = useProjects(teams.flatMap(({ team }) => team.projects));
  const people = usePeople(teams.map(({ team }) => team.lead));
  return (
    <table className="settings-table">
      <thead>
        <tr>
          <th scope="col">Team</th>
          <th scope="col">Key</th>
          <th scope="col">Level</th>
          <th scope="col">Part of</th>
          <th scope="col">Lead</th>
          <th scope="col">Jira projects</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {teams.map((stored) => {
          const { team } = stored;
          const lead = people(team.lead);
          return (
            <tr key={team.key} data-team={team.key}>
              <th scope="row">{team.name}</th>
              <td data-label="Key">{team.key}</td>
              <td data-label="Level">{levels[rank(team.level)]?.name ?? 'No level'}</td>
              <td data-label="Part of">{teams.find((one) => one.team.key === team.parent)?.team.name ?? '–'}</td>
              <td data-label="Lead">{lead ? <Person person={lead} /> : <TextBones widths={[96]} />}</td>
              <td data-label="Jira projects">
                <Projects ids={team.projects} known={projects} />
              </td>
              <td className="settings-table-action">
                <ActionButton compact appearance="subtle" action={{ label: 'Edit', onPress: () => onEdit(stored) }} name={`Edit ${team.name}`} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
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
