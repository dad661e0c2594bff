import { useQuery } from '@tanstack/react-query';
import type { TeamView } from '../../../../../src/contract/views';
import { call } from '../../../data/call';

/** What an objective of the team may support in its cycle. */
export const useParents = ({ team, cycle }: TeamView) =>
  useQuery({ queryKey: ['parents', team.key, cycle.id], queryFn: () => call('listParents', { team: team.key, cycle: cycle.id }) });
