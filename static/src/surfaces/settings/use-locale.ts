import { useQuery } from '@tanstack/react-query';
import { readFrame } from '../../data/frame';

/** How the viewer writes numbers and dates, as Jira knows it; null until the host has told. */
export function useLocale(): string | null {
  const { data } = useQuery({ queryKey: ['frame'], queryFn: readFrame, staleTime: Infinity });
  return data?.locale ?? null;
}
