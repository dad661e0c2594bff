import type { Team } from '../okr/team';
import type { Context } from './context';
import type { JiraRights } from './ports';

/** What the caller is to one team at this moment. */
export interface CallerInTeam {
  reads(): Promise<boolean>;
  /** Member: listed, or may edit issues in one of the team's projects; the lead and admins always. */
  writes(): Promise<boolean>;
  leads(): Promise<boolean>;
}

/**
 * Asks the team's record first, then Jira with the caller's own rights: at most once, and never a kept answer. While a
 * lead's account is closed or deactivated, the lead of the team above stands in.
 */
export function callerInTeam(team: Team, context: Pick<Context, 'caller' | 'jira' | 'store'>): CallerInTeam {
  const { caller, jira } = context;
  let asked: Promise<JiraRights> | undefined;
  const rights = () => (asked ??= jira.asCaller.rightsIn(team.projects));
  const isLead = team.lead === caller;
  const isListed = isLead || team.members.includes(caller);
  const leads = async () => isLead || (await standsIn(team, context)) || (await rights()).admin;
  return {
    leads,
    reads: async () => {
      if (team.visibility === 'site' || isListed) return true;
      const { admin, browse } = await rights();
      return admin || browse.length > 0;
    },
    writes: async () => isListed || (await leads()) || (await rights()).edit.length > 0,
  };
}

/** Jira is asked about the lead's account only when the caller leads the team above. */
async function standsIn({ lead, parent }: Team, { caller, jira, store }: Pick<Context, 'caller' | 'jira' | 'store'>): Promise<boolean> {
  if (parent === undefined) return false;
  const above = await store.get('team', parent);
  return above.kind === 'found' && above.record.lead === caller && !(await jira.asCaller.isActive(lead));
}
