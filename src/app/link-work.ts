import type { UserCalls } from '../contract/user-calls';
import { invalid, notFound, overLimit } from '../contract/refusals';
import type { KeyResultState } from '../okr/key-result-state';
import type { IssueId } from '../okr/ids';
import { attempt } from './attempt';
import { changeOf } from './change';
import type { Context } from './context';
import { findLeaves } from './find-leaves';
import { loadRecords } from './key-result-records';
import { linksToMirror } from './mirror-links';
import { openPanel } from './open-panel';
import type { JiraIssue } from './ports';
import { orDefault } from './required';
import { recountWork } from './recount-work';
import type { UseCase } from './use-case';

const MOST_LINKS = 20;
const MOST_ISSUES = 100;

/** Links an issue to a key result and counts the work at once. Linking what is linked changes nothing. */
export const linkWork: UseCase<UserCalls['linkWork']> = async ({ issueId, keyResult: key }, context) => {
  const { store, jira, now } = context;
  const issue = await jira.asCaller.readIssue(issueId);
  if (!issue) throw notFound('The issue');
  if (issue.hierarchyLevel > 1) throw invalid('Only epics and issues below them can be linked.');

  const linked = await attempt(async () => {
    const [was, records] = await Promise.all([store.get('issue-links', issueId), loadRecords(store, key)]);
    if (records.keyResult.record.life.kind === 'dropped') throw invalid(`${key} was dropped; nothing can be linked to it.`);
    const links = orDefault(was, { issue: issueId, projectId: issue.projectId, keyResults: [] });
    if (links.keyResults.includes(key)) return 'linked-before';
    if (links.keyResults.length >= MOST_LINKS) throw overLimit(`An issue can serve at most ${MOST_LINKS} key results.`);
    if (records.state.record.issues.length >= MOST_ISSUES) {
      throw overLimit(`A key result can have at most ${MOST_ISSUES} linked issues. Link their epic instead.`);
    }
    return (await store.commit([
      {
        kind: 'issue-links',
        key: issueId,
        record: { ...links, projectId: issue.projectId, keyResults: [...links.keyResults, key] },
        was,
      },
      { kind: 'kr-state', key, record: withIssue(records.state.record, issueId), was: records.state },
      changeOf(key, 'linked', [{ field: 'issue', to: issueId }], { caller: context.caller, now }),
    ])) === 'clash'
      ? 'clash'
      : 'linked-now';
  });

  if (linked === 'linked-now') {
    await jira.asCaller.mirror(issueId, await linksToMirror(issueId, store));
    await recountWork(key, await leafAmong(issue, context), context);
  }
  return openPanel({ issueId }, context);
};

const withIssue = (state: KeyResultState, issue: IssueId): KeyResultState => ({
  ...state,
  issues: [...state.issues, issue],
});

const leafAmong = ({ id }: JiraIssue, { jira }: Context): Promise<IssueId[]> => findLeaves([id], jira.asApp);
