/** Work, or a wish, and the key result it could become. */
export interface GoodKeyResult {
  /** Whose texts these could be. */
  trade: string;
  instead: string;
  write: string;
  /** What the second says that the first does not, in one sentence. */
  why: string;
}

/** Pairs of many trades. The coach reads each first text as work or as a wish, and has nothing to remark on the second. */
export const goodKeyResults: readonly GoodKeyResult[] = [
  {
    trade: 'Customer support',
    instead: 'Redesign the FAQ page',
    write: 'Visitors who find an answer without asking us rise from 40% to 60%',
    why: 'A new page can go live and nobody finds more on it.',
  },
  {
    trade: 'Engineering',
    instead: 'Migrate checkout to the new payment provider',
    write: 'Payments that fail at checkout fall from 3.2% to 1%',
    why: 'The migration is one way there; if a better one turns up, the key result still stands.',
  },
  {
    trade: 'Engineering',
    instead: 'Improve code quality',
    write: 'Defects that reach customers fall from 12 to 4 a month',
    why: 'It names whom poor quality hurts, and everybody can tell at the end whether it came.',
  },
  {
    trade: 'Operations',
    instead: 'Set up alerts for all services',
    write: 'Outages that customers notice stay below 20 minutes a month',
    why: 'Alerts matter as far as outages end sooner; a line to hold needs no baseline.',
  },
  {
    trade: 'Product',
    instead: 'Launch the onboarding checklist',
    write: 'New teams that finish setup in their first week rise from 35% to 60%',
    why: 'The launch is the team’s doing; finishing setup is the customers’.',
  },
  {
    trade: 'Sales',
    instead: 'Run 40 demos a month',
    write: 'Share of demos that become paying customers rises from 12% to 20%',
    why: 'Forty hurried demos would meet the first and bring nobody.',
  },
  {
    trade: 'Marketing',
    instead: 'Publish 12 case studies',
    write: 'Share of trials that begin at a case study rises from 4% to 15%',
    why: 'Twelve counts what was made; this counts who came because of it.',
  },
  {
    trade: 'People',
    instead: 'Train all managers in giving feedback',
    write: 'New hires who leave within a year fall from 22% to 12%',
    why: 'Everybody can sit through a training, and people leave all the same.',
  },
  {
    trade: 'Finance',
    instead: 'Automate invoice approval',
    write: 'Median time from invoice to payment falls from 31 days to 14 days',
    why: 'Suppliers feel the days, not the tool.',
  },
  {
    trade: 'Warehouse',
    instead: 'Roll out the new scanners in both warehouses',
    write: 'Orders that leave the day they come in rise from 82% to 95%',
    why: 'Scanners in every hand are a cost until orders leave sooner.',
  },
  {
    trade: 'Health care',
    instead: 'Strengthen communication with patients',
    write: 'Patients who miss their appointment fall from 11% to 6%',
    why: 'Two honest people would agree whether this happened.',
  },
  {
    trade: 'School',
    instead: 'Introduce peer tutoring',
    write: 'Students who pass the math exam at their first try rise from 71% to 85%',
    why: 'Tutoring is worth what students can do afterwards.',
  },
  {
    trade: 'Fundraising',
    instead: 'Plan and hold the donor gala',
    write: 'Donors who give again within a year rise from 38% to 50%',
    why: 'The gala is over in one evening; what should last is that donors stay.',
  },
];
