import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { KeyResultView, PanelView } from '../../../../src/contract/views';
import { panelQuery, withKeyResult } from './panel-query';
import { useParent, type ParentIssue } from './use-parent';

/** What the issue above gives to this one. */
export type Inherited =
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'failed'; from: ParentIssue | null; retry(): void; retrying: boolean }
  | { kind: 'loaded'; from: ParentIssue; view: PanelView };

/** An issue's panel: one invocation, and one more for the issue above where there is one. */
export function usePanel(issueId: string) {
  const own = useQuery(panelQuery(issueId));
  return { own, inherited: useInherited(issueId) };
}

function useInherited(issueId: string): Inherited {
  const parent = useParent(issueId);
  const from = parent.data ?? null;
  const above = useQuery({ ...panelQuery(from?.id ?? ''), enabled: from !== null });
  if (above.data && from) return { kind: 'loaded', from, view: above.data };
  if (parent.isError) return { kind: 'failed', from, retry: () => void parent.refetch(), retrying: parent.isFetching };
  if (above.isError) return { kind: 'failed', from, retry: () => void above.refetch(), retrying: above.isFetching };
  return parent.data === null ? { kind: 'none' } : { kind: 'loading' };
}

/** Takes a saved key result into every panel that shows it, without asking again. */
export function useSaved(): (saved: KeyResultView) => void {
  const client = useQueryClient();
  return (saved) => {
    client.setQueriesData<PanelView>({ queryKey: ['panel'] }, (panel) => panel && withKeyResult(panel, saved));
  };
}
