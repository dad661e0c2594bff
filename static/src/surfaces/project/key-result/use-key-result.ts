import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { KeyResultPage } from '../../../../../src/contract/key-result-page';
import type { KeyResultView } from '../../../../../src/contract/views';
import { call } from '../../../data/call';

/** A key result's page, and the way to take a saved answer in at once while the rest is read anew. */
export function useKeyResult(keyResult: string) {
  const client = useQueryClient();
  const queryKey = ['key-result', keyResult];
  const asked = useQuery({ queryKey, queryFn: () => call('openKeyResult', { keyResult }) });
  const take = (view: KeyResultView) => {
    client.setQueryData<KeyResultPage>(queryKey, (page) => page && { ...page, view });
    void client.invalidateQueries({ queryKey });
    // The table behind this page shows the same numbers.
    void client.invalidateQueries({ queryKey: ['project'] });
  };
  return { ...asked, take };
}
