import type { UserCalls } from '../contract/user-calls';
import type { KeyResultState } from '../okr/key-result-state';
import type { IssueId } from '../okr/ids';
import { attempt } from './attempt';
import { changeOf } from './change';
import { linksToMirror } from './mirror-links';
import { openPanel } from './open-panel';
import { recountWork } from './recount-work';
import { required } from './required';
import type { UseCase } from './use-case';

/** Takes a link away and counts the rest. Unlinking what is not linked changes nothing. */
export const unlinkWork: UseCase<UserCalls['unlinkWork']> = async ({ issueId, keyResult: key }, context) => {
  const { store, jira, caller, now } = context;
  const unlinked = await attempt(async () => {
    const [links, state] = await Promise.all([store.get('issue-links', issueId), store.get('kr-state', key)]);
    if (links.kind === 'absent' || !required(links, 'The link').record.keyResults.includes(key)) return false;
    const was = required(links, 'The link');
    const known = required(state, key);
    const keyResults = was.record.keyResults.filter((linked) => linked !== key);
    return (await store.commit([
      { kind: 'issue-links', key: issueId, record: { ...was.record, keyResults }, was },
      { kind: 'kr-state', key, record: withoutIssue(known.record, issueId), was: known },
      changeOf(key, 'unlinked', [{ field: 'issue', from: issueId }], { caller, now }),
    ])) === 'clash'
      ? 'clash'
      : true;
  });
  if (unlinked) {
    await jira.asCaller.mirror(issueId, await linksToMirror(issueId, store));
    await recountWork(key, [], context);
  }
  return openPanel({ issueId }, context);
};

function withoutIssue(state: KeyResultState, issue: IssueId): KeyResultState {
  const others = (ids: readonly IssueId[]) => ids.filter((id) => id !== issue);
  return { ...state, issues: others(state.issues), leaves: others(state.leaves), notFound: others(state.notFound) };
}
