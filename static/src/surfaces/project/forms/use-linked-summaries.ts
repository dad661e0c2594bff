import { useQuery } from '@tanstack/react-query';
import type { KeyResultInput } from '../../../../../src/coach/review-inputs';
import type { KeyResultView } from '../../../../../src/contract/views';
import { field, textAt } from '../../../data/json';
import { knownIssues, linkedIds } from '../key-result/known-issues';

type Summaries = NonNullable<KeyResultInput['linked']>;

/** What the work linked to a key result is called, as far as the viewer may see it; nothing while Jira has not told. */
export function useLinkedSummaries(view: KeyResultView | undefined): Summaries {
  const ids = view ? linkedIds(view.state) : [];
  const { data } = useQuery({ ...knownIssues(ids), enabled: ids.length > 0, select: summaries });
  return data ?? none;
}

const none: Summaries = [];

const summaries = (issues: readonly unknown[]): Summaries =>
  issues.map((issue) => ({ key: textAt(issue, 'key') ?? '', summary: textAt(field(issue, 'fields'), 'summary') ?? '' }));
