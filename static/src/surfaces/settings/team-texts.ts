import type { SettingsView } from '../../../../src/contract/views';
import { usePeople } from '../../data/people';
import { words } from '../../parts/words';
import type { ComparedField } from './edit-conflict';
import { useProjects } from './jira-projects';
import { readersWords } from './readers-words';
import type { TeamFields } from './team-draft';
import type { Met } from './use-edit';

/** How a team's fields read when two people changed them. */
export function useTeamTexts(view: SettingsView, met: Met<TeamFields> | null): ReadonlyArray<ComparedField<TeamFields>> {
  const versions = met ? [met.yours, met.theirs] : [];
  const people = usePeople(versions.flatMap(({ lead, members }) => [lead, ...members]).filter((id) => id !== ''));
  const projects = useProjects(versions.flatMap((version) => version.projects));
  const nameOf = (id: string) => {
    const person = people(id === '' ? undefined : id);
    return person?.kind === 'known' ? person.name : person?.kind === 'former' ? words.formerUser : '';
  };
  return [
    { id: 'name', label: 'Name', text: ({ name }) => name },
    { id: 'level', label: 'Level', text: ({ level }) => view.cascade.levels.find(({ id }) => id === level)?.name ?? level },
    { id: 'parent', label: 'Part of', text: ({ parent }) => view.teams.find(({ team }) => team.key === parent)?.team.name ?? parent },
    { id: 'lead', label: 'Lead', text: ({ lead }) => nameOf(lead) },
    { id: 'members', label: 'Members', text: ({ members }) => members.map(nameOf).join(', ') },
    { id: 'projects', label: 'Jira projects', text: ({ projects: ids }) => ids.map((id) => projects?.get(id)?.name ?? id).join(', ') },
    { id: 'visibility', label: 'Who reads its OKRs', text: ({ visibility }) => readersWords[visibility] },
    { id: 'archived', label: 'The team is', text: ({ archived }) => (archived ? 'Archived' : 'In use') },
  ];
}
