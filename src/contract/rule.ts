import type { IssueId, KeyResultKey, ObjectiveKey, TeamKey } from '../okr/ids';

/** The thing a rule is about; its team decides. */
export type Subject = { team: TeamKey } | { objective: ObjectiveKey } | { keyResult: KeyResultKey };

/**
 * Who may make a call, stated beside its schema. Each rule is asked on the server at the moment of the call, with the
 * caller's account id from the platform and the object the payload names.
 */
export type Rule<Payload> =
  /** Every licensed, logged-in user; of teams whose OKRs the caller may not read the answer holds nothing. */
  | { may: 'read' }
  /** Who may edit this issue in Jira and read the key result. */
  | { may: 'edit-issue'; issue: (payload: Payload) => IssueId; keyResult: (payload: Payload) => KeyResultKey }
  /** Members of the subject's team, its lead, Jira admins. Here and below: as far as they may read the team. */
  | { may: 'write-for'; subject: (payload: Payload) => Subject }
  /** The lead of the subject's team, Jira admins. */
  | { may: 'lead'; subject: (payload: Payload) => Subject }
  /** The key result's owner, its objective's owner, the lead, Jira admins. */
  | { may: 'check-in'; keyResult: (payload: Payload) => KeyResultKey }
  /** Jira admins. */
  | { may: 'administer' };
