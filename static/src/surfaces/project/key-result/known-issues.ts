import { queryOptions } from '@tanstack/react-query';
import type { KeyResultView } from '../../../../../src/contract/views';
import { readKnownIssues } from './read-known-issues';

/** The issues linked to a key result that Jira has not said to be gone. */
export const linkedIds = ({ issues, notFound }: KeyResultView['state']): string[] => issues.filter((id) => !notFound.includes(id));

/** Linked issues with the viewer's rights: who needs them first asks Jira, for a minute everyone else has the answer. */
export const knownIssues = (ids: readonly string[]) =>
  queryOptions({ queryKey: ['known-issues', ids], queryFn: () => readKnownIssues(ids), staleTime: 60_000, retry: false });
