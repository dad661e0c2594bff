import { added, bug, story, task, type PlannedEpic, type ProjectPlan } from './plan';

const bugs: PlannedEpic = {
  name: 'payment-bugs',
  project: 'PAY',
  summary: 'Clear the payment bugs that cost customers money',
  description: 'All bugs of high priority found in the December audit of payments.',
  reporter: 'aiko',
  assignee: 'mei',
  labels: ['audit', 'payments'],
  priority: 'Highest',
  created: '2025-12-08',
  due: '2026-03-31',
  children: {
    done: [
      task('Audit December’s payments'),
      bug('Card is charged twice after a slow answer', 'Highest'),
      bug('Refund goes to the expired card', 'High'),
      bug('Payout to a closed account is marked as paid', 'Highest'),
      bug('Partial payment closes the invoice', 'High'),
      bug('Currency of a refund differs from the payment', 'High'),
      bug('Direct debit runs a day early in leap weeks', 'High'),
      bug('Reminder goes out after the payment', 'High'),
      bug('Fee is missing from the payout statement', 'High'),
      bug('Payment link expires while the customer pays', 'Highest'),
      bug('Two people can approve one payout', 'High'),
      bug('IBAN with spaces is refused', 'High'),
      bug('Payout report leaves out the last day', 'High'),
      bug('Rounding of VAT differs between invoice and payment', 'High'),
      bug('Chargeback is booked twice', 'Highest'),
      added('2026-01-15', bug('Instant payments stay pending overnight', 'High')),
      task('Alarm when a payout fails twice'),
    ],
    inProgress: [
      bug('Overpayment disappears from the balance', 'High'),
      bug('Payments of one cent block the reconciliation', 'High'),
      added('2026-01-22', bug('Bank file with umlauts is read wrongly', 'High')),
    ],
    toDo: [
      bug('Refund of an installment ignores the fee', 'High'),
      bug('Late fee is counted on weekends', 'High'),
      bug('Payment by QR code loses the reference', 'High'),
      bug('Mandate of a deleted customer stays active', 'High'),
      bug('Payout is split when the limit is reached', 'High'),
      bug('Exchange rate is taken a day late', 'High'),
      bug('Dunning level jumps from one to three', 'High'),
      bug('Credit note is paid out twice', 'Highest'),
      added('2026-01-29', bug('Time-out of the bank shows as success', 'Highest')),
      added('2026-02-05', bug('Statement of merged accounts is empty', 'High')),
    ],
  },
};

const retries: PlannedEpic = {
  name: 'retries',
  project: 'PAY',
  summary: 'Retry failed card payments when money is there',
  description: 'Half of the failed cards succeed within a week. Retry on the days when they do.',
  reporter: 'aiko',
  assignee: 'jonas',
  labels: ['cards'],
  priority: 'High',
  created: '2026-01-05',
  due: '2026-03-20',
  children: {
    done: [
      task('Study when failed cards succeed'),
      story('Retry after three days'),
      story('Stop retrying a stolen card'),
      bug('Retry ignores the customer’s new card'),
    ],
    inProgress: [story('Retry on the customer’s payday'), story('Ask for another card before the last retry')],
    toDo: [story('Show planned retries on the invoice'), task('Agree retry limits with the card networks')],
    closed: [{ issue: bug('Retries show as new payments'), resolution: 'Duplicate' }],
  },
};

const sameDay: PlannedEpic = {
  name: 'same-day',
  project: 'PAY',
  summary: 'Settle payouts on the day of the payment',
  description: 'Move the cut-off from noon to five and use instant transfers where the bank has them.',
  reporter: 'aiko',
  assignee: 'mei',
  labels: ['payouts'],
  priority: 'High',
  created: '2026-01-05',
  finished: true,
  children: {
    done: [
      story('Instant transfer where the bank offers it'),
      story('Cut-off at five in the afternoon'),
      task('Agree the new cut-off with both banks'),
      story('Show the expected day of a payout'),
      bug('Payouts on bank holidays wait twice'),
      task('Raise the daily limit'),
      story('Tell the merchant when the money has arrived'),
    ],
  },
};

const provider: PlannedEpic = {
  name: 'provider',
  project: 'PAY',
  summary: 'New payout provider for the Nordics',
  description: 'The present provider stops its service in May.',
  reporter: 'aiko',
  assignee: 'aiko',
  labels: ['payouts', 'nordics'],
  priority: 'High',
  created: '2026-01-07',
  due: '2026-03-31',
  children: {
    done: [task('Sign the contract'), story('First test payout in each currency')],
    inProgress: [story('Statements from the new provider'), task('Choose twenty merchants for the pilot')],
    toDo: [story('Move merchants without a break'), task('Close the old contract')],
  },
};

export const paymentsPlan: ProjectPlan = {
  project: 'PAY',
  epics: [bugs, retries, sameDay, provider],
  loose: { done: [task('Renew the security certificate')], toDo: [bug('Payment page flickers in dark mode', 'Low')] },
};
