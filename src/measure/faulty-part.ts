import type { QueryMeasure } from '../okr/measure';

/** A stretch of one of a measure's queries, from the first character to the one after the last. */
export interface FaultyPart {
  part: 'jql' | 'also';
  from: number;
  to: number;
}

/**
 * What of the author's query a refusal is about: Jira quotes the name it does not know ("Field 'Activation' does not
 * exist…", "The value 'PAY' does not exist for the field 'project'."). Null where nothing it quotes stands in a query.
 */
export function faultyPart(measure: QueryMeasure, message: string): FaultyPart | null {
  const queries = [
    { part: 'jql' as const, text: measure.jql },
    ...(measure.kind === 'share' ? [{ part: 'also' as const, text: measure.also }] : []),
  ];
  for (const name of quotedIn(message)) {
    for (const { part, text } of queries) {
      const found = placeOf(name, text);
      if (found) return { part, ...found };
    }
  }
  return null;
}

const quotedIn = (message: string): string[] =>
  Array.from(message.matchAll(/'([^']+)'|"([^"]+)"|“([^”]+)”/g), ([, single, double, curly]) => single ?? double ?? curly ?? '');

/** Where a name stands as a word of its own, with the quotes around it. */
function placeOf(name: string, text: string): { from: number; to: number } | null {
  const lower = text.toLowerCase();
  const word = /[\p{L}\p{N}_]/u;
  for (let from = lower.indexOf(name.toLowerCase()); from >= 0; from = lower.indexOf(name.toLowerCase(), from + 1)) {
    const to = from + name.length;
    if (word.test(text[from - 1] ?? '') || word.test(text[to] ?? '')) continue;
    const quoted = text[from - 1] === text[to] && /["']/.test(text[to] ?? '');
    return quoted ? { from: from - 1, to: to + 1 } : { from, to };
  }
  return null;
}
