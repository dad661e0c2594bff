import type { Rule, Severity } from './finding';

/** What a rule is called, when it speaks and how loudly it does by itself. */
export interface RuleEntry {
  name: string;
  speaksWhen: string;
  severity: Severity;
}

/** Every rule in words, for those who decide about them. PRODUCT's list of findings, as far as the coach knows them. */
export const ruleBook: Readonly<Record<Rule, RuleEntry>> = {
  K1: { name: 'Work, not a change', speaksWhen: 'A key result states work or something made.', severity: 'fix' },
  K2: { name: 'Cannot be measured', speaksWhen: 'A change is meant, and there is no number.', severity: 'fix' },
  K3: { name: 'No baseline', speaksWhen: 'There is a target and no value to start from.', severity: 'fix' },
  K4: { name: 'Counts what you make', speaksWhen: 'The number counts what the team makes; a note where it counts who saw it.', severity: 'fix' },
  K5: { name: 'Says what its work says', speaksWhen: 'The text says nearly what a linked epic says.', severity: 'consider' },
  K6: { name: 'Measured by work', speaksWhen: 'The number is the share of issues done.', severity: 'consider' },
  K7: { name: 'A to-do list', speaksWhen: 'A key result lists tasks, or all of an objective’s key results are work.', severity: 'fix' },
  /** Owning many is only to consider; what an admin decides goes for both. */
  K8: { name: 'Owner', speaksWhen: 'Nobody owns it, its owner has left, or one person owns many.', severity: 'fix' },
  K9: { name: 'Busy, not moving', speaksWhen: 'Most work is done and the outcome is far behind.', severity: 'consider' },
  K10: { name: 'Work and outcome apart', speaksWhen: 'Nothing is linked, or the outcome moves without the work.', severity: 'note' },
  O1: { name: 'Could be anybody’s', speaksWhen: 'An objective is so wide that any team could have written it.', severity: 'note' },
  O2: { name: 'Business as usual', speaksWhen: 'An objective says that something goes on.', severity: 'note' },
  O3: { name: 'Output as an objective', speaksWhen: 'An objective is reached when the work is done.', severity: 'consider' },
  O4: { name: 'A number in an objective', speaksWhen: 'An objective holds a number.', severity: 'note' },
  O6: { name: 'Too many or too few', speaksWhen: 'A team has more objectives, or an objective more or fewer key results, than the limits say.', severity: 'consider' },
  O8: { name: 'Copies the one above', speaksWhen: 'An objective repeats the one it supports.', severity: 'consider' },
  C1: { name: 'No check-in', speaksWhen: 'Nobody has checked in for longer than the limit.', severity: 'consider' },
  C3: { name: 'On track, yet flat', speaksWhen: 'A key result is on track and its last check-ins moved nothing.', severity: 'consider' },
  C4: { name: 'Confident, but far behind', speaksWhen: 'Confidence is high and the outcome far behind.', severity: 'consider' },
};
