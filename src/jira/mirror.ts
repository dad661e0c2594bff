import { route } from '@forge/api';
import type { MirroredLinks } from '../app/ports';
import type { IssueId } from '../okr/ids';
import { send, type Requester } from './request';

/** The issue property behind JQL's okrKeyResult and okrObjective (manifest: links-in-jql). */
const at = (issue: IssueId) => route`/rest/api/3/issue/${issue}/properties/throughline`;

/** Writes an issue's links into its property, or takes the property away when there are none. */
export const mirror = (jira: Requester, issue: IssueId, { keyResults, objectives }: MirroredLinks): Promise<boolean> =>
  keyResults.length === 0
    ? send(jira, at(issue), 'DELETE')
    : send(jira, at(issue), 'PUT', { keyResults, objectives });
