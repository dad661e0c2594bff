import type { TeamView } from '../../../../src/contract/views';

/** Everybody whose name or picture the page shows: owners, leads, and who checked in. */
export function accountsIn({ team, objectives }: TeamView): Array<string | undefined> {
  const ofObjectives = objectives.flatMap(({ objective, keyResults }) => [
    objective.owner,
    ...keyResults.flatMap(({ keyResult, state }) => [keyResult.owner, state.lastCheckIn?.by, typedBy(state.reading)]),
  ]);
  return [team.lead, ...ofObjectives];
}

type Reading = TeamView['objectives'][number]['keyResults'][number]['state']['reading'];

const typedBy = (reading: Reading): string | undefined => (reading?.source === 'check-in' ? reading.by : undefined);
