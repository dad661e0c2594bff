import { bug, story, task, type PlannedEpic } from './plan';

const unhappy: PlannedEpic = {
  name: 'unhappy',
  project: 'SUP',
  summary: 'Close the loop with customers who would not recommend us',
  description: 'Everyone who answers six or less hears from a person within two days.',
  reporter: 'aiko',
  assignee: 'priya',
  labels: ['recommendation'],
  priority: 'Medium',
  created: '2026-01-07',
  due: '2026-03-25',
  children: {
    done: [
      task('Sort last year’s low scores by cause'),
      story('A request opens by itself for a score of six or less'),
      task('Script for the first call'),
      bug('Scores of closed accounts are counted'),
      story('Show the account’s history to the caller'),
    ],
    inProgress: [
      story('Offer a call within two days'),
      story('Send causes to the team that owns them'),
      task('Choose a survey tool that Legal accepts'),
      bug('Low scores on weekends wait until Tuesday'),
    ],
    toDo: [
      story('Tell customers what changed because of their score'),
      story('Ask again 60 days after the call'),
      task('Quarterly letter on the ten commonest causes'),
      story('Score by size of business'),
      story('Let partners see their customers’ scores'),
    ],
  },
};

const referrals: PlannedEpic = {
  name: 'referrals',
  project: 'SUP',
  summary: 'Make it easy for bookkeepers to bring a client',
  description: 'Bookkeepers recommend us by hand today. Give them an invitation that carries the settings over.',
  reporter: 'sam',
  assignee: 'tom',
  labels: ['referral', 'bookkeepers'],
  priority: 'Medium',
  created: '2026-01-05',
  due: '2026-03-18',
  children: {
    done: [
      task('Interview twelve bookkeepers'),
      story('Invitation link with the bookkeeper’s name'),
      story('Client starts with the bookkeeper’s tax settings'),
      bug('Invitation fails for addresses with a plus sign'),
      story('Thank the bookkeeper when the client sends an invoice'),
      task('Page for partners on the website'),
      story('Count accounts that came by invitation'),
    ],
    inProgress: [story('Invite several clients at once'), bug('Invited clients see the trial banner')],
    toDo: [
      story('Bookkeeper sees which clients need help'),
      task('Translate the invitation into German'),
      story('Ask happy customers to invite a colleague'),
    ],
  },
};

const survey: PlannedEpic = {
  name: 'survey',
  project: 'SUP',
  summary: 'Customer survey, spring round',
  description: 'The yearly survey to all accounts.',
  reporter: 'aiko',
  assignee: 'maya',
  labels: ['survey'],
  priority: 'Low',
  created: '2026-01-14',
  due: '2026-03-15',
  children: {
    done: [task('Write the questions'), task('Have Legal read the questions'), task('Choose whom to ask')],
    inProgress: [task('Test the survey with ten customers')],
  },
};

const hiring: PlannedEpic = {
  name: 'hiring',
  project: 'SUP',
  summary: 'Grow the support team',
  description: 'Two more agents for the evening shift.',
  reporter: 'henrik',
  assignee: 'maya',
  labels: ['hiring'],
  priority: 'Medium',
  created: '2026-01-05',
  children: {
    done: [task('Write the job posting'), task('Interview the first six'), task('Bring in the first new agent')],
    inProgress: [task('Interview for the second place')],
    toDo: [task('Bring in the second new agent')],
  },
};

const faq: PlannedEpic = {
  name: 'faq',
  project: 'SUP',
  summary: 'Redesign the FAQ page',
  description: 'A new look and a new order for the frequently asked questions.',
  reporter: 'tom',
  assignee: 'tom',
  labels: ['help-center'],
  priority: 'Medium',
  created: '2026-01-08',
  due: '2026-03-06',
  children: {
    done: [
      task('Count what people search for'),
      story('New order of topics'),
      story('Search box on top of the page'),
      task('Rewrite the twenty most read answers'),
      bug('Links to old answers break'),
    ],
    inProgress: [story('Layout for phones')],
    toDo: [task('Pictures for the payment answers'), task('Switch over to the new page')],
  },
};

/** The support team's work beyond answering: scores, referrals, surveys, hiring, help pages. */
export const supportOutreach: PlannedEpic[] = [unhappy, referrals, survey, hiring, faq];
