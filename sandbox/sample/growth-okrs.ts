import { from, on, type PlannedTeam } from './okr-plan';

export const growthOkrs: PlannedTeam = {
  key: 'GRO',
  name: 'Growth',
  level: 'team',
  parent: 'PLT',
  lead: 'leo',
  members: ['chloe', 'mateo'],
  measured: 'seldom',
  projects: ['GRO'],
  objectives: [
    {
      key: 'GRO-O1',
      title: 'Small businesses find us when they need their first invoice',
      owner: 'leo',
      cycle: '2025-q4',
      keyResults: [
        {
          key: 'GRO-KR1',
          text: 'Visitors who start a trial rise from 2.8% to 4%',
          owner: 'chloe',
          target: from(2.8, 4),
          unit: '%',
          epics: ['gro-1', 'gro-3'],
          checkIns: [on('2025-10-13', 2.8, 6), on('2025-11-10', 3, 6), on('2025-12-08', 3.4, 5), on('2025-12-29', 3.3, 4, 'Traffic over the holidays was other traffic.')],
        },
      ],
    },
    {
      key: 'GRO-O2',
      title: 'A trial turns into a habit',
      owner: 'leo',
      parent: 'PLT-O2',
      keyResults: [
        {
          key: 'GRO-KR2',
          text: 'Trials that send three invoices in their first month rise from 22% to 35%',
          owner: 'chloe',
          target: from(22, 35),
          unit: '%',
          epics: ['gro-5'],
          checkIns: [on('2026-01-12', 22, 6), on('2026-01-26', 23.5, 6), on('2026-02-09', 24, 5, 'The reminder mail does little.')],
        },
        {
          key: 'GRO-KR3',
          text: 'Paying customers won through another customer rise from 240 to 400',
          owner: 'mateo',
          target: from(240, 400),
          unit: 'customers',
          commitment: 'aspirational',
          epics: ['gro-7'],
          checkIns: [on('2026-01-12', 244, 7), on('2026-01-26', 262, 7), on('2026-02-09', 291, 7)],
        },
      ],
    },
    {
      key: 'GRO-O3',
      title: 'Launch the new website',
      owner: 'chloe',
      keyResults: [
        { key: 'GRO-KR4', text: 'Publish 12 customer stories', owner: 'mateo', target: from(0, 12), unit: 'stories', epics: [], checkIns: [on('2026-01-26', 3, 7), on('2026-02-09', 5, 7)] },
        { key: 'GRO-KR5', text: 'Redesign the price page', owner: 'chloe', target: { kind: 'none' }, unit: '', measure: { kind: 'work-done' }, epics: ['gro-6'], checkIns: [] },
        { key: 'GRO-KR6', text: 'Run a campaign in two more countries', owner: 'leo', target: { kind: 'none' }, unit: '', epics: ['gro-8'], checkIns: [] },
      ],
    },
  ],
};
