import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { KeyResultView, PanelView } from '../../../../src/contract/views';
import { panelQuery, withKeyResult } from './panel-query';
import { useIssue, type NamedIssue, type ParentIssue } from './use-issue';

/** What the issue above gives to this one. */
export type Inherited =
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'failed'; from: ParentIssue | null; retry(): void; retrying: boolean }
  | { kind: 'loaded'; from: ParentIssue; view: PanelView };

/** An issue's panel: one invocation, and one more for the issue above where there is one. `issues` are the two by name, as far as they are known. */
export function usePanel(issueId: string) {
  const own = useQuery(panelQuery(issueId));
  const issue = useIssue(issueId);
  const issues: NamedIssue[] = [issue.data?.own, issue.data?.parent].flatMap((one) => one ?? []);
  return { own, inherited: useInherited(issue), issues };
}

function useInherited(issue: ReturnType<typeof useIssue>): Inherited {
  const from = issue.data?.parent ?? null;
  const above = useQuery({ ...panelQuery(from?.id ?? ''), enabled: from !== null });
  if (above.data && from) return { kind: 'loaded', from, view: above.data };
  if (issue.isError) return { kind: 'failed', from, retry: () => void issue.refetch(), retrying: issue.isFetching };
  if (above.isError) return { kind: 'failed', from, retry: () => void above.refetch(), retrying: above.isFetching };
  return issue.data && from === null ? { kind: 'none' } : { kind: 'loading' };
}

/** Takes a saved key result into every panel that shows it, without asking again. */
export function useSaved(): (saved: KeyResultView) => void {
  const client = useQueryClient();
  return (saved) => {
    client.setQueriesData<PanelView>({ queryKey: ['panel'] }, (panel) => panel && withKeyResult(panel, saved));
  };
}
