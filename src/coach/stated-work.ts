import type { Span } from './finding';
import type { FoundVerb } from './found-verbs';
import type { Sign } from './sign';
import { spanOf } from './span-of';
import type { Word } from './words';

/** One piece of work a text states: "Hire two agents", by its verb "hire". */
export type StatedWork = Readonly<{
  verb: string;
  /** “hiring”; absent in languages whose verbs are not known by their forms. */
  gerund?: string;
  opensItem: boolean;
  verbSpan: Span;
  phrase: Span;
}>;

/** The work a text states, by its verbs where their forms are known, else by its words for work. */
export function statedWork(text: string, all: readonly Word[], found: readonly FoundVerb[] | readonly Sign[]): readonly StatedWork[] {
  const spans = spanOf(text, all);
  return found.flatMap((one: FoundVerb | Sign): StatedWork[] => {
    if ('verb' in one) return [fromVerb(one)];
    return one.name === 'workOpens' || one.name === 'workLater' || one.name === 'verbOpens' ? [fromSign(one)] : [];
  });

  function fromVerb(verb: FoundVerb): StatedWork {
    return {
      verb: verb.verb,
      gerund: verb.gerund,
      opensItem: verb.opens === 'item',
      verbSpan: spans(verb.from, verb.to, 'work verb'),
      phrase: spans(verb.from, phraseEnd(all, verb), 'work'),
    };
  }

  function fromSign({ name, from, to }: Sign): StatedWork {
    return {
      verb: all[from]?.word ?? '',
      opensItem: name !== 'workLater',
      verbSpan: spans(from, to, 'work verb'),
      phrase: spans(from, phraseEnd(all, { from, to }), 'work'),
    };
  }
}

/** Up to the purpose, the date or the next clause; at least the verb and its next word. */
function phraseEnd(all: readonly Word[], verb: { from: number; to: number }): number {
  const last = Math.min(all.length, verb.to + 16);
  for (let at = verb.to + 1; at < last; at += 1) {
    const word = all[at];
    if (!word || word.kind === 'line-break' || PHRASE_STOPS.has(word.word)) return at;
  }
  return last;
}

const PHRASE_STOPS: ReadonlySet<string> = new Set('to so by because and , ; : . ! ? – — - • ( [ um und pour et para y e 。 、'.split(' '));
