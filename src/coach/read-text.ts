import { analysis } from './analysis';
import { evidenceOf } from './evidence';
import { features } from './features';
import type { Span } from './finding';
import { classify, type TextClass } from './model';
import { namedIn, type Named } from './named-in';
import type { Sign } from './sign';
import { statedWork, type StatedWork } from './stated-work';

/** What a key result's text says, and what spoke for that. */
export interface Reading extends Named {
  readonly class: TextClass;
  /** How sure the coach is, 0…1. */
  readonly confidence: number;
  /** ISO 639-1; null where the coach knows none of the words and looked at numbers, units and dates alone. */
  readonly lang: string | null;
  readonly evidence: readonly Span[];
  /** The work it states, in order. Empty unless it is an activity. */
  readonly stated: readonly StatedWork[];
  readonly signs: readonly Sign['name'][];
}

/** Reads a key result's text, in one of six languages or by its structure. Deterministic; linear in the text. */
export function readText(text: string): Reading {
  const { lexicon, all, amounts, verbs, found } = analysis(text);
  const judged = lexicon ? classify(features(all, amounts, found)) : byStructure(amounts.length > 0, found);
  return {
    ...judged,
    lang: lexicon?.pack.code ?? null,
    evidence: evidenceOf(text, all, amounts, found, judged.class),
    stated: judged.class === 'activity' && lexicon ? statedWork(text, all, verbs ?? found) : [],
    ...namedIn(text, all, lexicon ? found : []),
    signs: [...new Set(found.map(({ name }) => name))],
  };
}

/** Of a language nobody taught the coach: a number makes a result likely, the more so where it moves or has a unit. */
function byStructure(number: boolean, found: readonly Sign[]): { class: TextClass; confidence: number } {
  const moves = found.some(({ name }) => name === 'moves' || name === 'percentNumber' || name === 'moneyNumber' || name === 'rateNumber');
  if (moves) return { class: 'outcome', confidence: 0.6 };
  return number ? { class: 'outcome', confidence: 0.4 } : { class: 'vague', confidence: 0.4 };
}
