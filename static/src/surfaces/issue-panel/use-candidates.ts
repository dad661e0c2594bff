import { useQuery } from '@tanstack/react-query';
import { call } from '../../data/call';

/** The key results that this project's issues may be linked to, asked for when the search opens. */
export const useCandidates = (projectId: string) =>
  useQuery({ queryKey: ['candidates', projectId], queryFn: () => call('listCandidates', { projectId }) });
