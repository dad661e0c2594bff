import { forbidden } from '../contract/refusals';
import type { Rule, Subject } from '../contract/rule';
import type { KeyResultKey, TeamKey } from '../okr/ids';
import type { Team } from '../okr/team';
import type { Context } from './context';
import type { Store } from './ports';
import { required } from './required';

/**
 * Lets the call pass or refuses it. The caller's account id is the platform's; the object is the one the payload names;
 * Jira's own rights are asked now, with the caller's rights, never taken from a kept answer.
 */
export async function authorize<Payload>(rule: Rule<Payload>, payload: Payload, context: Context): Promise<void> {
  switch (rule.may) {
    case 'read':
      return;
    case 'edit-issue':
      return allow(await context.jira.asCaller.mayEditIssue(rule.issue(payload)), 'You may not edit this issue in Jira.');
    case 'write-for': {
      const team = await teamOf(rule.subject(payload), context);
      return allow(await isMember(team, context), `Only members of ${team.name} may change its OKRs.`, askLead);
    }
    case 'lead': {
      const team = await teamOf(rule.subject(payload), context);
      return allow(await leads(team, context), `Only the lead of ${team.name} may do this.`, askLead);
    }
    case 'check-in':
      return allow(
        await mayCheckIn(rule.keyResult(payload), context),
        'Only the owner of the key result or of its objective, or the lead, may check in.',
        askLead,
      );
    case 'administer':
      return allow(await context.jira.asCaller.isAdmin(), 'Only Jira admins may change the settings.');
  }
}

const askLead = 'Nothing was changed. Ask the team’s lead.';

function allow(allowed: boolean, message: string, hint?: string): void {
  if (!allowed) throw forbidden(message, hint);
}

async function teamOf(subject: Subject, { store }: Context): Promise<Team> {
  const key = await teamKeyOf(subject, store);
  return required(await store.get('team', key), `The team ${key}`).record;
}

async function teamKeyOf(subject: Subject, store: Store): Promise<TeamKey> {
  if ('team' in subject) return subject.team;
  return 'objective' in subject
    ? required(await store.get('objective', subject.objective), subject.objective).record.team
    : required(await store.get('key-result', subject.keyResult), subject.keyResult).record.team;
}

/** Listed, or may edit issues in one of the team's projects; the lead and admins always. */
const isMember = async (team: Team, context: Context): Promise<boolean> =>
  team.lead === context.caller ||
  team.members.includes(context.caller) ||
  (team.projects.length > 0 && (await context.jira.asCaller.mayEditSomeProject(team.projects))) ||
  context.jira.asCaller.isAdmin();

const leads = async (team: Team, context: Context): Promise<boolean> =>
  team.lead === context.caller || context.jira.asCaller.isAdmin();

async function mayCheckIn(key: KeyResultKey, context: Context): Promise<boolean> {
  const { record: keyResult } = required(await context.store.get('key-result', key), key);
  if (keyResult.owner === context.caller) return true;
  const { record: objective } = required(await context.store.get('objective', keyResult.objective), keyResult.objective);
  if (objective.owner === context.caller) return true;
  return leads(await teamOf({ team: keyResult.team }, context), context);
}
