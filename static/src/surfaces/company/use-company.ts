import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../data/call';
import { readFrame } from '../../data/frame';

/** The company's objectives in this cycle, or in the one that runs now; while another one loads the last one stays. */
export function useCompany(cycle: string | undefined) {
  const frame = useQuery({ queryKey: ['frame'], queryFn: readFrame, staleTime: Infinity });
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['company', cycle ?? 'now'],
    queryFn: () => call('openCompany', cycle === undefined ? {} : { cycle }),
    placeholderData: keepPreviousData,
  });
  return { company: data, locale: frame.data?.locale ?? 'en-US', error, refetch, isPlaceholderData };
}
