import type { IssueId, KeyResultKey } from '../../okr/ids';
import type { Context } from '../context';
import type { Page, Store, Write } from '../ports';
import { orDefault } from '../required';

/** An issue serves at most so many key results. */
const MOST_LINKS = 20;

/** Issues' own links, as far as the key results' states lead to them. */
export interface Links {
  /** The issues whose links name the key result. */
  namedBy(key: KeyResultKey): IssueId[];
  /** Whether an issue's links name it; null when they could not be read. */
  names(issue: IssueId, key: KeyResultKey): boolean | null;
  /** The write that has an issue's links name it; or that Jira does not know the issue, or that it has no room. */
  writeOf(issue: IssueId, key: KeyResultKey, context: Context): Promise<Write | 'gone' | 'full'>;
}

/** Reads the links of every issue these key results know. One round. */
export async function linksOf(keys: readonly KeyResultKey[], states: Page, store: Store): Promise<Links> {
  const issues = [
    ...new Set(
      keys.flatMap((key) => {
        const state = states.of('kr-state', key);
        return state.kind === 'found' ? state.record.issues : [];
      }),
    ),
  ];
  const page = await store.read(issues.map((key) => ({ kind: 'issue-links' as const, key })));
  return {
    namedBy: (key) =>
      issues.filter((issue) => {
        const loaded = page.of('issue-links', issue);
        return loaded.kind === 'found' && loaded.record.keyResults.includes(key);
      }),
    names: (issue, key) => {
      const loaded = page.of('issue-links', issue);
      return loaded.kind === 'unreadable' ? null : loaded.kind === 'found' && loaded.record.keyResults.includes(key);
    },
    writeOf: async (issue, key, { jira }) => {
      const inJira = await jira.asCaller.readIssue(issue);
      if (!inJira) return 'gone';
      // Another key result of the same check may have been written to it already.
      const was = await store.get('issue-links', issue);
      const links = orDefault(was, { issue, projectId: inJira.projectId, keyResults: [] });
      if (links.keyResults.length >= MOST_LINKS) return 'full';
      return { kind: 'issue-links', key: issue, record: { ...links, keyResults: [...new Set([...links.keyResults, key])] }, was };
    },
  };
}

/** Issues that the key result knows and that do not know it. */
export const missingLinks = (links: Links, key: KeyResultKey, issues: readonly IssueId[]): IssueId[] =>
  issues.filter((issue) => links.names(issue, key) === false);
