import type { Reading } from './read-text';

/** What to ask next about work, in its own words, and a sentence to fill in. */
export interface NextQuestion {
  question: string;
  /** With slots in ‹ ›. */
  skeleton: string;
}

/** “When the FAQ page is redesigned, what should change for customers, from what to what?” */
export function nextQuestion({ stated: [first], signs, lang }: Reading): NextQuestion {
  const object = first?.gerund === undefined ? undefined : objectOf(first.phrase.text, first.verbSpan.text);
  const question =
    first?.gerund === undefined || object === undefined || lang !== 'en'
      ? 'When this is finished, what should change for customers, from what to what?'
      : `When ${first.gerund} ${object} is finished, what should change for customers, from what to what?`;
  return { question, skeleton: signs.includes('serviceLevel') ? 'Keep ‹what› below ‹limit› for ‹whom›' : 'Reduce ‹what› from ‹today› to ‹target›' };
}

/** What the work is done to: the phrase without its verb, short enough to be said. */
function objectOf(phrase: string, verb: string): string | undefined {
  const rest = phrase.slice(verb.length).trim();
  return rest === '' || rest.length > 60 ? undefined : rest;
}
