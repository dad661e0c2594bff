import { bug, story, task, type PlannedEpic, type ProjectPlan } from './plan';

const firstInvoice: PlannedEpic = {
  name: 'first-invoice',
  project: 'ONB',
  summary: 'Send the first invoice within ten minutes of signing up',
  description: 'Today the first invoice waits behind eleven questions. Ask only what the invoice needs.',
  reporter: 'sam',
  assignee: 'amara',
  labels: ['first-invoice'],
  priority: 'High',
  created: '2026-01-05',
  due: '2026-03-13',
  children: {
    done: [
      task('Watch ten new customers sign up'),
      story('Start with the invoice instead of the profile', 'Draft without an address'),
      story('Look up the business by its number'),
      bug('Logo upload blocks the next step'),
      story('Example invoice to change'),
      story('Ask for the bank account after sending'),
      bug('Back button empties the form'),
    ],
    inProgress: [
      story('Send the invoice from the phone'),
      story('Suggest payment terms by trade'),
      bug('Postal codes of islands are refused'),
    ],
    toDo: [story('Remind by text message to finish the draft'), task('Compare with the old sign-up for two weeks')],
  },
};

const spreadsheet: PlannedEpic = {
  name: 'spreadsheet',
  project: 'ONB',
  summary: 'Bring customers and open invoices from a spreadsheet',
  description: 'Four of ten imports need a correction by hand.',
  reporter: 'sam',
  assignee: 'tom',
  labels: ['import'],
  priority: 'Medium',
  created: '2026-01-09',
  due: '2026-03-24',
  children: {
    done: [
      story('Recognize the columns by their content'),
      bug('Dates are read month first'),
      task('Collect fifty real spreadsheets'),
    ],
    inProgress: [story('Correct faulty rows on the screen'), bug('Amounts with a comma are a hundred times too high')],
    toDo: [
      story('Undo an import'),
      story('Import open invoices with their reminders'),
      task('Examples for the five commonest programs'),
    ],
    closed: [{ issue: story('Import from scanned paper lists'), resolution: "Won't Do" }],
  },
};

const tax: PlannedEpic = {
  name: 'tax',
  project: 'ONB',
  summary: 'Tax settings without a tax adviser',
  description: 'Every third new account asks support about VAT in its first week.',
  reporter: 'sam',
  assignee: 'sam',
  labels: ['tax'],
  priority: 'Medium',
  created: '2026-01-12',
  children: {
    done: [task('List the tax questions of new accounts'), story('Choose the VAT rate by trade')],
    inProgress: [story('Explain reverse charge where it applies'), story('Check the VAT number while typing')],
    toDo: [
      story('Small-business exemption in one step'),
      story('Warn before the threshold is passed'),
      bug('Tax rate of last year is offered'),
      task('Have an adviser read all texts'),
    ],
  },
};

export const onboardingPlan: ProjectPlan = {
  project: 'ONB',
  epics: [firstInvoice, spreadsheet, tax],
  loose: { done: [bug('Welcome e-mail has last year’s address', 'Low')], toDo: [task('New pictures for the tour')] },
};
