import type { DataFault } from '../../../../../src/contract/settings-pages';

/** What is wrong in a sentence, and what a repair does about it; or what a person can do where none helps. */
export type FaultWords = { what: string } & ({ repair: string } | { repair: null; person: string });

/** Each fault as an admin reads it, with the keys that follow. */
export const faultWords: Record<DataFault['kind'], FaultWords> = {
  'not-listed': { what: 'Missing from the team’s list, so no page shows it.', repair: 'puts it back at the end.' },
  'listed-in-vain': { what: 'Still in a list, although it was dropped or is not there.', repair: 'takes it off the list.' },
  'listed-differently': { what: 'In a list in other words, or under another parent, than its record says.', repair: 'writes it as the record says.' },
  'no-objective': { what: 'Belongs to an objective that is not open.', repair: null, person: 'Write the key result anew under an open objective.' },
  'no-cycle': { what: 'Its cycle is not in the settings any more, so no page shows it.', repair: null, person: 'Add the cycle again with its old name and dates.' },
  'no-state': { what: 'Has no record of its numbers.', repair: 'makes an empty one; the next run fills it.' },
  'no-series': { what: 'Has no record of how it moved.', repair: 'begins a new one.' },
  'standing-missing': { what: 'Does not count toward its objective’s status.', repair: 'has it count.' },
  'standing-in-vain': { what: 'Counts toward an objective’s status and should not.', repair: 'takes it out.' },
  'standing-differs': { what: 'Counts toward its objective’s status with old numbers or limits.', repair: 'takes those of today.' },
  'line-differs': { what: 'Its line up leads elsewhere than its objective’s.', repair: 'writes the line anew.' },
  'issue-without-link': { what: 'Counts an issue whose panel does not show it.', repair: 'links both sides, and lets go of an issue that is gone.' },
  'link-without-issue': { what: 'Shows on an issue that it does not count.', repair: 'links both sides.' },
  'mirror-differs': { what: 'JQL’s okrKeyResult finds other issues than are linked to it.', repair: 'writes the mirror anew; JQL follows within a minute.' },
  unreadable: { what: 'Could not be read, so nothing is decided about it.', repair: null, person: 'Look again in a minute.' },
};
