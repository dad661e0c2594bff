import { useQuery } from '@tanstack/react-query';
import type { KeyResultPage } from '../../../../../src/contract/key-result-page';
import { knownIssues, linkedIds } from './known-issues';
import { readLinkedIssues } from './read-linked-issues';

/** The issues linked to a key result, with the viewer's rights. What Jira no longer knows at all is not asked for. */
export function useLinkedIssues({ view: { keyResult, state }, excludedResolutions }: KeyResultPage) {
  const ids = linkedIds(state);
  return useQuery({
    queryKey: ['linked-issues', keyResult.key, ids],
    queryFn: async ({ client }) => readLinkedIssues(ids, await client.query(knownIssues(ids)), excludedResolutions),
    staleTime: 60_000,
    retry: false,
  });
}
