import { forbidden, invalid, notFound } from '../contract/refusals';
import type { Rule, Subject } from '../contract/rule';
import type { TeamKey } from '../okr/ids';
import type { KeyResult } from '../okr/key-result';
import type { Team } from '../okr/team';
import { callerInTeam, type CallerInTeam } from './caller-in-team';
import type { Context } from './context';
import { required } from './required';

/**
 * Lets the call pass or refuses it. The caller's account id is the platform's; the object is the one the payload names;
 * Jira's own rights are asked now, with the caller's rights, never taken from a kept answer. An object of a team whose
 * OKRs the caller may not read is refused like one that does not exist.
 */
export async function authorize<Payload>(rule: Rule<Payload>, payload: Payload, context: Context): Promise<void> {
  switch (rule.may) {
    case 'read':
      return;
    case 'administer':
      return allow((await context.jira.asCaller.rightsIn([])).admin, 'Only Jira admins may change the settings.');
    case 'edit-issue': {
      allow(await context.jira.asCaller.mayEditIssue(rule.issue(payload)), 'You may not edit this issue in Jira.');
      const { team } = await readable({ keyResult: rule.keyResult(payload) }, context);
      return refuseArchived(team);
    }
    case 'write-for': {
      const { team, caller } = await readable(rule.subject(payload), context);
      allow(await caller.writes(), `Only members of ${team.name} may change its OKRs.`, askLead);
      return refuseArchived(team);
    }
    case 'lead': {
      const { team, caller } = await readable(rule.subject(payload), context);
      allow(await caller.leads(), `Only the lead of ${team.name} may do this.`, askLead);
      return refuseArchived(team);
    }
    case 'check-in': {
      const key = rule.keyResult(payload);
      const { record: keyResult } = required(await context.store.get('key-result', key), key);
      const { team, caller } = await readableTeam(keyResult.team, key, context);
      allow(
        (await owns(keyResult, context)) || (await caller.leads()),
        'Only the owner of the key result or of its objective, or the lead, may check in.',
        askLead,
      );
      return refuseArchived(team);
    }
  }
}

const askLead = 'Nothing was changed. Ask the team’s lead.';

function allow(allowed: boolean, message: string, hint?: string): void {
  if (!allowed) throw forbidden(message, hint);
}

function refuseArchived({ archived, name }: Team): void {
  if (archived) throw invalid(`${name} is archived: its OKRs can be read, not changed. An admin can bring it back in the settings.`);
}

/** The subject's team, and what the caller is to it. */
async function readable(subject: Subject, context: Context): Promise<{ team: Team; caller: CallerInTeam }> {
  if ('team' in subject) return readableTeam(subject.team, `The team ${subject.team}`, context);
  const { store } = context;
  if ('objective' in subject) {
    const { objective: key } = subject;
    return readableTeam(required(await store.get('objective', key), key).record.team, key, context);
  }
  const { keyResult: key } = subject;
  return readableTeam(required(await store.get('key-result', key), key).record.team, key, context);
}

/** The team, or the refusal of what was asked about, as if it did not exist. */
async function readableTeam(key: TeamKey, asked: string, context: Context): Promise<{ team: Team; caller: CallerInTeam }> {
  const { record: team } = required(await context.store.get('team', key), asked);
  const caller = callerInTeam(team, context);
  if (!(await caller.reads())) throw notFound(asked);
  return { team, caller };
}

async function owns({ owner, objective: key }: KeyResult, { store, caller }: Context): Promise<boolean> {
  if (owner === caller) return true;
  const { record: objective } = required(await store.get('objective', key), key);
  return objective.owner === caller;
}
