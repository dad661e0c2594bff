import { foundVerbs, type FoundVerb } from './found-verbs';
import { guessLanguage } from './guess-language';
import { lexicons } from './languages';
import type { Lexicon } from './lexicon';
import { quantities, type Quantity } from './quantities';
import type { Sign } from './sign';
import { signs } from './signs';
import { tokens } from './tokens';
import { words, type Word } from './words';

/** A text taken apart: its words, numbers and signs. */
export interface Analysis {
  /** Null where it is in none of the languages the coach knows. */
  readonly lexicon: Lexicon | null;
  readonly all: readonly Word[];
  readonly amounts: readonly Quantity[];
  /** English alone: verbs that state work, told from nouns of the same form. */
  readonly verbs: readonly FoundVerb[] | null;
  readonly found: readonly Sign[];
}

/** Characters that are read; what follows adds nothing to a key result. */
const LONGEST_READ = 20_000;

/** Takes a text apart, once and in order: the time is linear in its length. */
export function analysis(text: string): Analysis {
  const cut = tokens(text.slice(0, LONGEST_READ));
  const lexicon = guessLanguage(cut);
  const all = words(cut, lexicon ?? lexicons[0]);
  const amounts = quantities(all);
  const verbs = lexicon?.pack.code === 'en' ? foundVerbs(all) : null;
  return { lexicon, all, amounts, verbs, found: signs(all, amounts, lexicon?.pack, verbs) };
}
