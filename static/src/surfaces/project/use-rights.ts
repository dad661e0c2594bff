import type { KeyResultView, TeamView } from '../../../../src/contract/views';
import type { Objective } from '../../../../src/okr/objective';
import { useMayOrWait } from '../../data/permissions';

/** What the viewer may do here, as far as a screen can tell; the server decides again at every write. */
export interface Rights {
  /** Add and edit; null while Jira has not answered. */
  write: boolean | null;
  /** Drop. */
  lead: boolean;
  checkIn(view: KeyResultView, objective: Pick<Objective, 'owner'>): boolean;
}

/** Who may what: the team's record first, then what Jira says about its projects and the site. */
export function useRights({ team, you }: Pick<TeamView, 'team' | 'you'>, projectId: string): Rights {
  const project = team.projects.find((id) => id === projectId) ?? team.projects[0];
  const edits = useMayOrWait('EDIT_ISSUES', project === undefined ? null : { projectId: project });
  const administers = useMayOrWait('ADMINISTER', 'site');
  if (team.archived) return readOnly;
  const lead = you.lead || administers === true;
  const told = project === undefined ? administers : edits === null ? null : edits || administers;
  return {
    write: lead || you.listed || edits === true || told,
    lead,
    checkIn: ({ keyResult }, objective) => lead || keyResult.owner === you.accountId || objective.owner === you.accountId,
  };
}

/** Nobody changes what an archived team left behind. */
const readOnly: Rights = { write: false, lead: false, checkIn: () => false };
