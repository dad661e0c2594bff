import type { AdminCalls } from '../../../../../src/contract/admin-calls';
import type { ResultOf } from '../../../../../src/contract/call';
import { plural } from '../../../text/plural';

/** How much of what was written holds a person's words. */
export type Texts = ResultOf<AdminCalls['countTexts']>;
export type Erased = ResultOf<AdminCalls['eraseTexts']>;

export const isNothing = ({ checkIns, changes }: Texts): boolean => checkIns === 0 && changes === 0;

/** “12 check-ins and 1 change record” */
export const textsInWords = ({ checkIns, changes }: Texts): string =>
  [checkIns > 0 && plural(checkIns, 'check-in'), changes > 0 && plural(changes, 'change record')].filter((part) => part !== false).join(' and ');

export const foundWords = (texts: Texts, name: string): string =>
  isNothing(texts) ? `Nothing holds words of ${name}.` : `${textsInWords(texts)} ${texts.checkIns + texts.changes === 1 ? 'holds' : 'hold'} words of ${name}.`;

export const heldWords = (texts: Texts): string =>
  isNothing(texts)
    ? 'There is nothing to erase.'
    : 'Erasing empties what they wrote in check-ins, the texts before and after their edits, and their reasons. Titles of objectives and key results belong to their team and stay.';

export const erasedWords = (erased: Erased, name: string): string =>
  erased.later ? `Erasing the words of ${name} has begun.` : isNothing(erased) ? `Nothing holds words of ${name} any more.` : `The words of ${name} are erased from ${textsInWords(erased)}.`;
