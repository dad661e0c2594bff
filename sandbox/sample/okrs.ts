import { companyOkrs } from './company-okrs';
import type { PlannedTeam } from './okr-plan';
import { onboardingOkrs } from './onboarding-okrs';
import { paymentsOkrs } from './payments-okrs';
import { productOkrs } from './product-okrs';
import { supportOkrs } from './support-okrs';

/** Northlight's OKRs for the first quarter of 2026 and some of the quarter before, the company first, every parent before its children. */
export const okrs = {
  levels: [
    { id: 'company', name: 'Company' },
    { id: 'department', name: 'Department' },
    { id: 'team', name: 'Team' },
  ],
  pillars: [
    { id: 'trust', name: 'Win on trust, not on price' },
    { id: 'paid-faster', name: 'Get businesses paid faster' },
    { id: 'accountant', name: 'Win the accountant' },
  ],
  cycles: [
    { id: '2025', name: '2025', kind: 'annual', startsOn: '2025-01-01', endsOn: '2025-12-31' },
    { id: '2025-q4', name: 'Q4 2025', kind: 'quarter', startsOn: '2025-10-01', endsOn: '2025-12-31', within: '2025' },
    { id: '2026', name: '2026', kind: 'annual', startsOn: '2026-01-01', endsOn: '2026-12-31' },
    { id: '2026-q1', name: 'Q1 2026', kind: 'quarter', startsOn: '2026-01-01', endsOn: '2026-03-31', within: '2026' },
    { id: '2026-q2', name: 'Q2 2026', kind: 'quarter', startsOn: '2026-04-01', endsOn: '2026-06-30', within: '2026' },
    { id: '2026-q3', name: 'Q3 2026', kind: 'quarter', startsOn: '2026-07-01', endsOn: '2026-09-30', within: '2026' },
    { id: '2026-q4', name: 'Q4 2026', kind: 'quarter', startsOn: '2026-10-01', endsOn: '2026-12-31', within: '2026' },
  ],
  /** The quarter they belong to unless they say otherwise. */
  cycle: '2026-q1',
  teams: [...companyOkrs, supportOkrs, paymentsOkrs, onboardingOkrs, ...productOkrs] satisfies PlannedTeam[],
};
