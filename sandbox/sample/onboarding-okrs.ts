import { from, on, type PlannedObjective, type PlannedTeam } from './okr-plan';

const dayOne: PlannedObjective = {
  key: 'ONB-O1',
  title: 'New businesses send a first invoice on day one',
  owner: 'sam',
  parent: 'CX-O1',
  keyResults: [
    {
      key: 'ONB-KR1',
      text: 'New accounts that send an invoice within 24 hours rise from 34% to 50%',
      owner: 'amara',
      target: from(34, 50),
      unit: '%',
      epics: ['first-invoice'],
      checkIns: [
        on('2026-01-12', 34.5, 7),
        on('2026-01-19', 36, 7, 'The invoice comes first now; the profile waits.'),
        on('2026-01-26', 38.5, 7),
        on('2026-02-02', 40, 8),
        on('2026-02-09', 42.8, 8, 'The business number fills in four fields.'),
      ],
    },
    {
      key: 'ONB-KR2',
      text: 'Imports that finish without a correction rise from 62% to 85%',
      owner: 'oscar',
      target: from(62, 85),
      unit: '%',
      epics: ['spreadsheet'],
      checkIns: [on('2026-01-12', 62, 7), on('2026-01-19', 66, 7, 'Columns are recognized by content.')],
    },
  ],
};

const noAdviser: PlannedObjective = {
  key: 'ONB-O2',
  title: 'Setting up feels like having a helpful colleague beside you',
  owner: 'sam',
  parent: 'CX-O2',
  keyResults: [
    {
      key: 'ONB-KR3',
      text: 'Reduce average support ticket resolution time from 24 hours to 4 hours',
      owner: 'sam',
      target: from(24, 4),
      unit: 'hours',
      epics: [],
      checkIns: [
        on('2026-01-12', 23, 6),
        on('2026-01-26', 18.5, 6),
        on('2026-02-09', 14.2, 6, 'Answers on setup are written before the question comes.'),
      ],
    },
    {
      key: 'ONB-KR4',
      text: 'New accounts that ask about VAT in their first week fall from 33% to 15%',
      owner: 'amara',
      target: from(33, 15),
      unit: '%',
      epics: ['tax'],
      checkIns: [
        on('2026-01-12', 33, 6),
        on('2026-01-26', 31, 6),
        on('2026-02-09', 28, 5, 'The rate by trade helps; reverse charge is still open.'),
      ],
    },
  ],
};

export const onboardingOkrs: PlannedTeam = {
  key: 'ONB',
  name: 'Onboarding',
  level: 'team',
  parent: 'CX',
  lead: 'sam',
  members: ['amara', 'tom', 'oscar'],
  projects: ['ONB'],
  objectives: [dayOne, noAdviser],
};
