import type { DataFault } from '../../../../../src/contract/settings-pages';

/** What is wrong in a sentence, and what a repair does about it; null where a person has to. */
export interface FaultWords {
  what: string;
  repair: string | null;
  /** What a person can do where no repair helps. */
  person?: string;
}

/** A fault as an admin reads it. Issues go by their id: whose name is hidden from the admin stays hidden. */
export function faultWords({ kind, key, cycle, issue }: Pick<DataFault, 'kind' | 'key' | 'cycle' | 'issue'>): FaultWords {
  switch (kind) {
    case 'not-listed':
      return { what: `${key} is missing from its team’s list, so no page shows it.`, repair: 'puts it back at the end' };
    case 'listed-in-vain':
      return { what: `A list still names ${key}, which was dropped or is not there.`, repair: 'takes it off the list' };
    case 'listed-differently':
      return { what: `A list says ${key} in other words, or under another parent, than its record.`, repair: 'writes it as the record says' };
    case 'no-objective':
      return { what: `${key} belongs to an objective that is not open.`, repair: null, person: 'Drop the key result, or open its objective’s successor and write it there.' };
    case 'no-cycle':
      return { what: `The cycle ${cycle ?? ''} of ${key} is not in the settings any more.`, repair: null, person: 'Add a cycle with this name again, with its old dates.' };
    case 'no-state':
      return { what: `${key} has no record of its numbers.`, repair: 'makes an empty one; the next run fills it' };
    case 'no-series':
      return { what: `${key} has no record of how it moved.`, repair: 'begins a new one' };
    case 'standing-missing':
      return { what: `${key} does not count toward its objective’s status.`, repair: 'has it count' };
    case 'standing-in-vain':
      return { what: `${key} counts toward an objective’s status and should not.`, repair: 'takes it out' };
    case 'standing-differs':
      return { what: `${key} counts toward its objective’s status with old numbers.`, repair: 'takes the numbers of its record' };
    case 'line-differs':
      return { what: `The line up from ${key} leads elsewhere than its objective.`, repair: 'writes it anew' };
    case 'issue-without-link':
      return { what: `${key} counts issue ${issue ?? ''}, whose panel does not show it.`, repair: 'links both sides, or lets go of an issue that is gone' };
    case 'link-without-issue':
      return { what: `Issue ${issue ?? ''} shows ${key}, which does not count it.`, repair: 'links both sides' };
    case 'mirror-differs':
      return { what: `JQL’s okrKeyResult finds other issues for ${key} than are linked to it.`, repair: 'writes the mirror anew; JQL follows within a minute' };
    case 'unreadable':
      return { what: `${key} could not be read, so nothing is decided about it.`, repair: null, person: 'Check again in a minute.' };
  }
}
