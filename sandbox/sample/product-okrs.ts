import { accountantOkrs } from './accountant-okrs';
import { growthOkrs } from './growth-okrs';
import { mobileOkrs } from './mobile-okrs';
import { from, on, type PlannedTeam } from './okr-plan';
import { reliabilityOkrs } from './reliability-okrs';

const product: PlannedTeam = {
  key: 'PLT',
  name: 'Product and platform',
  level: 'department',
  parent: 'CO',
  lead: 'vera',
  members: ['kofi', 'hanna', 'leo', 'yuki'],
  measured: 'seldom',
  projects: [],
  objectives: [
    {
      key: 'PLT-O1',
      title: 'The product is there whenever a business opens its doors',
      owner: 'vera',
      cycle: '2025-q4',
      keyResults: [
        {
          key: 'PLT-KR1',
          text: 'Hours in which customers could not send an invoice fall from 11 to 3 a quarter',
          owner: 'vera',
          target: from(11, 3),
          unit: 'h',
          epics: [],
          checkIns: [on('2025-10-13', 10, 6), on('2025-11-10', 7.5, 6), on('2025-12-08', 5, 6), on('2025-12-29', 4.2, 5, 'The December freeze helped.')],
        },
      ],
    },
    {
      key: 'PLT-O2',
      title: 'Nobody waits for us, wherever they work',
      owner: 'vera',
      parent: 'CO-O1',
      keyResults: [
        {
          key: 'PLT-KR2',
          text: 'Accounts active on two devices a week rise from 31% to 45%',
          owner: 'vera',
          target: from(31, 45),
          unit: '%',
          epics: [],
          checkIns: [on('2026-01-12', 31.5, 6), on('2026-01-26', 33, 6), on('2026-02-09', 36, 7, 'The scan brings people to the phone.')],
        },
        {
          key: 'PLT-KR3',
          text: '95% of pages answer within 800 ms, up from 82%',
          owner: 'vera',
          target: from(82, 95),
          unit: '%',
          epics: ['rel-8'],
          checkIns: [on('2026-01-12', 82, 7), on('2026-01-26', 85, 7), on('2026-02-09', 89, 8, 'The ledger export is the last slow one.')],
        },
      ],
    },
  ],
};

/** The product department and its teams, the department first. */
export const productOkrs: PlannedTeam[] = [product, mobileOkrs, accountantOkrs, growthOkrs, reliabilityOkrs];
