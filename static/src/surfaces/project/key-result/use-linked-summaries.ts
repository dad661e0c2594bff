import { useQuery } from '@tanstack/react-query';
import type { KeyResultView } from '../../../../../src/contract/views';
import { field, textAt } from '../../../data/json';
import type { LinkedWork } from '../../../showing/findings';
import { knownIssues, linkedIds } from './known-issues';

/** Issues that are asked for at once; of a page with more work the rest stays unread, and nothing is said of it. */
const MOST = 100;

/** What the work linked to key results is called, as far as the viewer may see it; nothing while Jira has not told. */
export function useLinkedSummaries(views: readonly KeyResultView[]): (view: KeyResultView) => LinkedWork {
  const ids = [...new Set(views.flatMap(({ state }) => linkedIds(state)))].slice(0, MOST);
  const { data = none } = useQuery({ ...knownIssues(ids), enabled: ids.length > 0, select: summariesOf });
  return ({ state }) => state.issues.flatMap((id) => data.get(id) ?? []);
}

type Summaries = ReadonlyMap<string, LinkedWork[number]>;

const none: Summaries = new Map();

const summariesOf = (issues: readonly unknown[]): Summaries =>
  new Map(issues.map((issue) => [textAt(issue, 'id') ?? '', { key: textAt(issue, 'key') ?? '', summary: textAt(field(issue, 'fields'), 'summary') ?? '' }]));
