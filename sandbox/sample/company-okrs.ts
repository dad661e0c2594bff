import { from, on, type PlannedTeam } from './okr-plan';

const company: PlannedTeam = {
  key: 'CO',
  name: 'Northlight',
  level: 'company',
  lead: 'elena',
  members: ['henrik'],
  projects: [],
  objectives: [
    {
      key: 'CO-O1',
      title: 'Become the most trusted platform for small-business invoicing',
      owner: 'elena',
      pillar: 'trust',
      keyResults: [
        {
          key: 'CO-KR1',
          text: 'Businesses that name us the most trusted in the market survey rise from 21% to 35%',
          owner: 'elena',
          target: from(21, 35),
          unit: '%',
          commitment: 'aspirational',
          epics: [],
          checkIns: [
            on('2026-01-12', 21.5, 6, 'The January wave went out to 900 businesses.'),
            on('2026-01-26', 23, 6),
            on('2026-02-09', 25.4, 6, 'First wave after the support changes.'),
          ],
        },
        {
          key: 'CO-KR2',
          text: 'Accounts lost over a billing mistake fall from 140 to 60 a quarter',
          owner: 'henrik',
          target: from(140, 60),
          unit: 'accounts',
          epics: [],
          checkIns: [
            on('2026-01-12', 138, 6),
            on('2026-01-26', 131, 5, 'The double charge of January 19 cost us nine accounts.'),
            on('2026-02-09', 124, 5, 'Refunds now go out the same day.'),
          ],
        },
      ],
    },
  ],
};

const customerExperience: PlannedTeam = {
  key: 'CX',
  name: 'Customer experience',
  level: 'department',
  parent: 'CO',
  lead: 'henrik',
  members: ['maya', 'sam', 'aiko'],
  projects: [],
  objectives: [
    {
      key: 'CX-O1',
      title: 'Customers stay because money and answers arrive as promised',
      owner: 'henrik',
      parent: 'CO-O1',
      keyResults: [
        {
          key: 'CX-KR1',
          text: 'Accounts that renew after the first year rise from 84% to 90%',
          owner: 'henrik',
          target: from(84, 90),
          unit: '%',
          epics: [],
          checkIns: [on('2026-01-12', 84.2, 6), on('2026-01-26', 85.5, 6), on('2026-02-09', 86.8, 7, 'Best week since October.')],
        },
        {
          key: 'CX-KR2',
          text: 'Complaints per 1,000 invoices fall from 3.1 to 1.5',
          owner: 'sam',
          target: from(3.1, 1.5),
          unit: 'complaints',
          epics: [],
          checkIns: [on('2026-01-12', 3, 7), on('2026-01-26', 2.7, 7), on('2026-02-10', 2.4, 7)],
        },
      ],
    },
    {
      key: 'CX-O2',
      title: 'Customers get help before they lose patience',
      owner: 'henrik',
      parent: 'CO-O1',
      keyResults: [
        {
          key: 'CX-KR3',
          text: 'First answer within one business hour rises from 52% to 80%',
          owner: 'maya',
          target: from(52, 80),
          unit: '%',
          epics: ['routing'],
          checkIns: [
            on('2026-01-05', 52, 7),
            on('2026-01-19', 56, 7, 'Queue owners are named.'),
            on('2026-02-02', 60, 6),
            on('2026-02-16', 63, 6, 'Billing answers are quick; tax waits.'),
          ],
        },
        {
          key: 'CX-KR4',
          text: 'Customers who ask twice about the same thing fall from 27% to 15%',
          owner: 'priya',
          target: from(27, 15),
          unit: '%',
          epics: ['whole-answer'],
          checkIns: [
            on('2026-01-12', 26, 7),
            on('2026-01-26', 23.5, 7),
            on('2026-02-09', 21.3, 7, 'The checklist is used in four of five answers.'),
          ],
        },
      ],
    },
  ],
};

export const companyOkrs: PlannedTeam[] = [company, customerExperience];
