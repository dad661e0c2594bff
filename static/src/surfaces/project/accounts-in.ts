import type { TeamView } from '../../../../src/contract/views';

/** Everybody whose name or picture the page shows: owners, leads, who checked in, and who dismissed a remark. */
export function accountsIn({ team, objectives, coach }: TeamView): Array<string | undefined> {
  const ofObjectives = objectives.flatMap(({ objective, keyResults }) => [
    objective.owner,
    ...keyResults.flatMap(({ keyResult, state }) => [keyResult.owner, state.lastCheckIn?.by, typedBy(state.reading)]),
  ]);
  return [team.lead, ...ofObjectives, ...coach.dismissed.map(({ by }) => by)];
}

type Reading = TeamView['objectives'][number]['keyResults'][number]['state']['reading'];

const typedBy = (reading: Reading): string | undefined => (reading?.source === 'check-in' ? reading.by : undefined);
