import type { Reading } from './read-text';

/** What to ask next about work, in its own words, and a sentence to fill in. */
export interface NextQuestion {
  question: string;
  /** With slots in ‹ ›. */
  skeleton: string;
}

/** “When the FAQ page is redesigned, what should change for visitors, from what to what?” */
export function nextQuestion({ stated: [first], signs, lang, whom, direction }: Reading): NextQuestion {
  const object = first?.gerund === undefined ? undefined : objectOf(first.phrase.text, first.verbSpan.text);
  const finished = first?.gerund === undefined || object === undefined || lang !== 'en' ? 'this' : `${first.gerund} ${object}`;
  return {
    question: `When ${finished} is finished, what should change for ${people(whom, lang)}, from what to what?`,
    skeleton: signs.includes('serviceLevel') ? 'Keep ‹what› below ‹limit› for ‹whom›' : `${VERBS[direction ?? 'either']} ‹what› from ‹today› to ‹target›`,
  };
}

const VERBS = { up: 'Raise', down: 'Reduce', either: 'Move' } as const;

/** Whom the text itself names, as one says it in an English sentence. */
function people(whom: string | null, lang: string | null): string {
  if (whom === null) return 'the people it is for';
  if (lang !== 'en') return `“${whom}”`;
  return /s$|^(?:people|staff|children|men|women)$/i.test(whom) ? whom.toLowerCase() : `the ${whom.toLowerCase()}`;
}

/** What the work is done to: the phrase without its verb, short enough to be said. */
function objectOf(phrase: string, verb: string): string | undefined {
  const rest = phrase.slice(verb.length).trim();
  return rest === '' || rest.length > 60 ? undefined : rest;
}
