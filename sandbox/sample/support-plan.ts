import { added, bug, story, task, type PlannedEpic, type ProjectPlan } from './plan';
import { supportOutreach } from './support-outreach-plan';

const routing: PlannedEpic = {
  name: 'routing',
  project: 'SUP',
  summary: 'Route billing questions to the right queue on arrival',
  description:
    'New requests wait in one shared inbox. Classify them when they arrive and send billing, tax and payout questions ' +
    'straight to the people who can answer.',
  reporter: 'maya',
  assignee: 'diego',
  labels: ['billing', 'triage'],
  priority: 'High',
  created: '2026-01-12',
  children: {
    done: [
      task('List the 40 questions that arrive most often'),
      story(
        'Mark a request as billing, tax or payout when it arrives',
        'Collect 500 labeled requests',
        'Compare three classifiers',
        'Show the reason for a label',
      ),
      story('Send billing requests to the billing queue'),
      story('Send payout requests to the payments desk'),
      task('Name an owner for every queue'),
      story('Let an agent correct a wrong queue in one click'),
      bug('Forwarded e-mails lose the invoice number'),
      story('Show the invoice beside the request'),
      task('Move the 1,200 waiting requests into queues'),
      story('Page the queue owner when a request waits four hours'),
      bug('Requests in Finnish land in the tax queue'),
      story('Recognize a reply to an old request'),
      task('Teach both shifts the new queues'),
      added('2026-01-26', bug('Attachments over 10 MB stop the routing')),
      added('2026-01-26', story('Route requests from the mobile app too')),
      added('2026-01-26', task('Measure how often agents correct the queue')),
      added('2026-01-26', story('Send questions about VAT to the tax queue')),
      added('2026-01-26', bug('The queue count shows closed requests')),
    ],
    inProgress: [
      added('2026-01-26', story('Split the tax queue by country', 'Agree the country list with Legal', 'Move open tax requests')),
    ],
    toDo: [task('Turn off the shared inbox')],
  },
};

const wholeAnswer: PlannedEpic = {
  name: 'whole-answer',
  project: 'SUP',
  summary: 'Answer the whole question the first time',
  description: 'Two of three reopened requests ask for something the first answer left out.',
  reporter: 'maya',
  assignee: 'priya',
  labels: ['quality'],
  priority: 'High',
  created: '2026-01-05',
  due: '2026-03-20',
  children: {
    done: [
      task('Read 200 reopened requests and name the causes'),
      story('Checklist beside the reply for the ten commonest causes'),
      story('Warn when a question in the request has no answer'),
      bug('Reopened requests lose their tags'),
      story('Link the matching help article while writing'),
      task('Write answers for refunds of partly paid invoices'),
      story('Ask "Is there anything else?" before closing'),
      bug('Requests close while an attachment uploads'),
      task('Weekly review of five reopened requests per agent'),
    ],
    inProgress: [
      story('Show what the customer tried before writing'),
      story('Second reader for refund answers'),
      bug('Merged requests count as reopened'),
    ],
    toDo: [
      story('Suggest the full answer from past requests'),
      task('Review the macros that cause most follow-ups'),
      story('Tell the customer when an answer changed'),
      story('Hold a request open while another team works on it'),
    ],
  },
};

const satisfaction: PlannedEpic = {
  name: 'satisfaction',
  project: 'SUP',
  summary: 'Ask every customer how the answer was, and act on it',
  description: 'We hear from one customer in nine. Ask everyone, and look at every unhappy answer within a day.',
  reporter: 'maya',
  assignee: 'tom',
  labels: ['satisfaction'],
  priority: 'Medium',
  created: '2026-01-06',
  due: '2026-03-27',
  children: {
    done: [
      story('One-question survey at the end of a request'),
      task('Translate the survey into six languages'),
      bug('Survey goes out twice for merged requests'),
      story('Unhappy answers reach the team lead the same day'),
    ],
    inProgress: [
      story('Call back every customer who answers "not at all"', 'Agree the call script'),
      story('Satisfaction by topic on the team board'),
      task('Sort January comments by cause'),
    ],
    toDo: [
      story('Ask in the app instead of by e-mail'),
      story('Show agents the comments on their answers'),
      task('Compare satisfaction before and after routing'),
      bug('Comments with emoji are cut off'),
    ],
  },
};

export const supportPlan: ProjectPlan = {
  project: 'SUP',
  epics: [wholeAnswer, satisfaction, routing, ...supportOutreach],
  loose: {
    done: [bug('Night shift sees yesterday’s rota')],
    inProgress: [task('Renew the telephone contract')],
    closed: [{ issue: story('Answer requests by fax'), resolution: "Won't Do" }],
  },
};
