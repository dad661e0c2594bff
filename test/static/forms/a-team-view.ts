import { projectView, type TeamView } from '../../../src/contract/views';

/** The support team's page in the first quarter of 2026, without objectives. */
export function aTeamView(): TeamView {
  const view = projectView.parse({
    kind: 'team',
    now: '2026-02-16T09:30:00Z',
    zone: 'UTC',
    team: { key: 'SUP', name: 'Support', level: 'team', lead: 'maya', members: [], projects: ['10001'] },
    teams: [],
    cycles: [],
    cycle: { id: '2026-q1', name: 'Q1 2026', kind: 'quarter', startsOn: '2026-01-01', endsOn: '2026-03-31' },
    thresholds: {},
    coach: { rules: {}, dismissed: [] },
    pillars: [{ id: 'trust', name: 'Win on trust' }],
    levels: [],
    objectives: [],
    unreadable: [],
    you: { accountId: 'maya', lead: true, listed: true },
  });
  if (view.kind !== 'team') throw new Error('This is a team’s page.');
  return view;
}
