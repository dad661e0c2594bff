import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ProjectView, TeamView } from '../../../../src/contract/views';
import { call, CallFailed } from '../../data/call';
import type { Place } from './place';

/** The project's OKRs at a place, and the way to take a saved answer in without asking again. */
export function useProject(projectId: string, { team, cycle, remembered }: Place) {
  const client = useQueryClient();
  const queryKey = ['project', projectId, team, cycle];
  const asked = useQuery({
    queryKey,
    queryFn: () => open({ projectId, team, cycle }, remembered === true),
    placeholderData: keepPreviousData,
  });
  const change = (next: (view: TeamView) => TeamView) =>
    client.setQueryData<ProjectView>(queryKey, (view) => (view?.kind === 'team' ? next(view) : view));
  return { ...asked, change };
}

interface Asked {
  projectId: string;
  team: string | undefined;
  cycle: string | undefined;
}

/** A remembered team or cycle that is gone gives way to the server's choice; one that was asked for is refused. */
async function open({ projectId, team, cycle }: Asked, remembered: boolean): Promise<ProjectView> {
  const payload = { projectId, ...(team === undefined ? {} : { team }), ...(cycle === undefined ? {} : { cycle }) };
  try {
    return await call('openProject', payload);
  } catch (error) {
    const gone = error instanceof CallFailed && error.failure.code === 'NOT_FOUND';
    if (!gone || !remembered) throw error;
    return call('openProject', { projectId });
  }
}
