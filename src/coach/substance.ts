import type { Span, TakenFor } from './finding';
import { foundVerbs, type FoundVerb } from './found-verbs';
import { quantifiedResult } from './quantified-result';
import { quantities } from './quantities';
import { tokens, type Token } from './tokens';

/** What a key result's text is about: work to be done, a quantified result, or neither as far as fixed rules can tell. */
export type Substance =
  | Readonly<{ kind: 'work'; stated: readonly StatedWork[]; quantities: readonly Span[] }>
  | Readonly<{ kind: 'result'; words: Span }>
  | Readonly<{ kind: 'unclear' }>;

/** One piece of work a text states: "Hire two agents", by its verb "hire". */
export type StatedWork = Readonly<{ verb: string; gerund: string; opensItem: boolean; verbSpan: Span; phrase: Span }>;

/** Reads a text in English. A quantified result anywhere outweighs the work it also names. */
export function substance(text: string): Substance {
  const all = tokens(text);
  const amounts = quantities(all);
  const verbs = foundVerbs(all);
  const result = quantifiedResult(all, amounts, verbs);
  const cut = (from: number, to: number, takenFor: TakenFor): Span => {
    const start = all[from]?.start ?? 0;
    const end = all[to - 1]?.end ?? start;
    return { start, end, text: text.slice(start, end), takenFor };
  };
  if (result) return { kind: 'result', words: cut(result.from, result.to, 'quantity') };
  if (verbs.length === 0) return { kind: 'unclear' };
  return {
    kind: 'work',
    stated: verbs.map((verb) => ({
      verb: verb.verb,
      gerund: verb.gerund,
      opensItem: verb.opens === 'item',
      verbSpan: cut(verb.from, verb.to, 'work verb'),
      phrase: cut(verb.from, phraseEnd(all, verb), 'work'),
    })),
    quantities: amounts.map((amount) => cut(amount.from, amount.to, 'quantity')),
  };
}

/** Up to the purpose, the date or the next clause; at least the verb and its next word. */
function phraseEnd(all: readonly Token[], verb: FoundVerb): number {
  const last = Math.min(all.length, verb.to + 16);
  for (let at = verb.to + 1; at < last; at += 1) {
    const token = all[at];
    if (!token || token.kind === 'line-break' || phraseStops.has(token.word)) return at;
  }
  return last;
}

const phraseStops: ReadonlySet<string> = new Set('to so by because and , ; : . ! ? – — - • ( ['.split(' '));
