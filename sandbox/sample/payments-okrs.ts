import { from, on, onMeasured, type PlannedObjective, type PlannedTeam } from './okr-plan';

const whereMyMoneyIs: PlannedObjective = {
  key: 'PAY-O1',
  title: 'Merchants never wonder where their money is',
  owner: 'aiko',
  parent: 'CX-O1',
  pillar: 'paid-faster',
  keyResults: [
    {
      key: 'PAY-KR1',
      text: 'Open high-priority payment bugs fall from 24 to 6',
      owner: 'mei',
      target: from(24, 6),
      unit: 'bugs',
      measure: {
        kind: 'count',
        jql: 'project = PAY AND type = Bug AND priority in (Highest, High) AND statusCategory != Done',
        projects: ['PAY'],
      },
      epics: ['payment-bugs'],
      checkIns: [
        onMeasured('2026-01-12', 7, 'The audit list is complete.'),
        onMeasured('2026-01-26', 7, 'Two new ones from the bank’s release.'),
        onMeasured('2026-02-09', 7, 'The double charge is gone for good.'),
      ],
    },
    {
      key: 'PAY-KR2',
      text: 'Payouts that arrive on the day of the payment rise from 40% to 60%',
      owner: 'mei',
      target: from(40, 60),
      unit: '%',
      commitment: 'aspirational',
      epics: ['same-day'],
      checkIns: [
        on('2026-01-12', 43, 5),
        on('2026-01-19', 48, 6, 'Instant transfers with the first bank.'),
        on('2026-01-26', 53, 7),
        on('2026-02-02', 58, 8, 'The cut-off moved to five.'),
        on('2026-02-09', 62, 9),
        on('2026-02-16', 63.6, 10, 'Past the target; the second bank joined early.'),
      ],
    },
    {
      key: 'PAY-KR3',
      text: 'Failed payouts stay below 0.5%',
      owner: 'jonas',
      target: { kind: 'below', line: 0.5, tolerance: 0.2 },
      unit: '%',
      epics: [],
      checkIns: [
        on('2026-01-12', 0.44, 8),
        on('2026-01-26', 0.47, 8),
        on('2026-02-02', 0.61, 6, 'The bank’s release broke files with umlauts.'),
        on('2026-02-11', 0.56, 6),
      ],
    },
  ],
};

const paidWithoutChasing: PlannedObjective = {
  key: 'PAY-O2',
  title: 'Small businesses get paid without chasing',
  owner: 'aiko',
  pillar: 'paid-faster',
  keyResults: [
    {
      key: 'PAY-KR4',
      text: 'Card payments that fail for good fall from 4.2% to 2.5%',
      owner: 'jonas',
      target: from(4.2, 2.5),
      unit: '%',
      epics: ['retries'],
      checkIns: [
        on('2026-01-12', 4.2, 7),
        on('2026-01-26', 4.1, 6, 'First retries are live.'),
        on('2026-02-02', 4.3, 5),
        on(
          '2026-02-11',
          4.4,
          4,
          'Cards expire in January; more fail than we win back.',
          'Card networks have not answered about retry limits.',
        ),
      ],
    },
    {
      key: 'PAY-KR5',
      text: 'Payments held for a fraud check stay between 1% and 3%',
      owner: 'aiko',
      target: { kind: 'within', lower: 1, upper: 3, tolerance: 0.5 },
      unit: '%',
      epics: [],
      checkIns: [on('2026-01-12', 2.1, 8), on('2026-01-26', 2.6, 8), on('2026-02-10', 2.4, 8)],
    },
    {
      key: 'PAY-KR6',
      text: 'The new provider carries all Nordic payouts',
      owner: 'aiko',
      target: {
        kind: 'stages',
        stages: [
          { name: 'Contract signed', by: '2026-01-23', grade: 0.2 },
          { name: 'First payout in each currency', by: '2026-02-13', grade: 0.5 },
          { name: 'Twenty merchants paid by it', by: '2026-03-06', grade: 0.8 },
          { name: 'All Nordic payouts', by: '2026-03-31', grade: 1 },
        ],
      },
      unit: '',
      epics: ['provider'],
      checkIns: [
        on('2026-01-12', 0, 6),
        on('2026-01-26', 1, 7, 'Contract signed on Thursday.'),
        on('2026-02-13', 2, 7, 'Danish and Swedish test payouts arrived.'),
      ],
    },
  ],
};

export const paymentsOkrs: PlannedTeam = {
  key: 'PAY',
  name: 'Payments',
  level: 'team',
  parent: 'CX',
  lead: 'aiko',
  members: ['mei', 'jonas'],
  projects: ['PAY'],
  objectives: [whereMyMoneyIs, paidWithoutChasing],
};
