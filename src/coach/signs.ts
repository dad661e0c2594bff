import { amountSigns } from './amount-signs';
import type { Text } from './around';
import type { FoundVerb } from './found-verbs';
import type { LanguagePack } from './language-pack';
import type { Quantity } from './quantities';
import type { Put, Sign } from './sign';
import { wordSigns } from './word-signs';
import type { Word } from './words';

/** All signs of a text; `verbs` are its work verbs where those are known by their forms. Every look around a word is bounded, so the time is linear in the text. */
export function signs(all: readonly Word[], amounts: readonly Quantity[], { verbsLast = false, unspaced = false }: Pick<LanguagePack, 'verbsLast' | 'unspaced'> = {}, verbs: readonly FoundVerb[] | null = null): readonly Sign[] {
  const text: Text = {
    all, verbsLast, unspaced, verbsKnown: verbs !== null, amountAt: new Map(amounts.map((amount) => [amount.from, amount])), othersVerbs: new Set(),
  };
  const found: Sign[] = [];
  const put: Put = (name, from, to) => found.push({ name, from, to });
  for (const { opens: place, from, to } of verbs ?? []) put(place === 'joined' ? 'workLater' : 'workOpens', from, to);
  for (const amount of amounts) amountSigns(text, amount, put);
  let opens = true;
  for (let at = 0; at < all.length; at += 1) {
    wordSigns(text, at, opens, put);
    opens = opensAfter(all, at, opens);
  }
  return found;
}

/** Whether what stands after this word opens an item, a sentence or a part after a colon. */
function opensAfter(all: readonly Word[], at: number, opens: boolean): boolean {
  const word = all[at];
  if (!word) return opens;
  if (word.kind === 'line-break') return true;
  if (word.kind === 'sign') return opens || ENDS.has(word.word);
  if (word.kind === 'number') return opens && ENDS.has(all[at + 1]?.word ?? '');
  return opens && LEADS.has(word.word);
}

const ENDS: ReadonlySet<string> = new Set('. ! ? : ; • - – — * ) ] 。 、 ・'.split(' '));
/** Words before what is really said: “We will”, “Successfully”. */
const LEADS: ReadonlySet<string> = new Set(
  'there are is hay há gibt es il n\' y a we i will shall should must want aim need to be also successfully fully the our please wir die das der le la les l\' nous nos el los las a o os as une un una um uma ein eine'.split(' '),
);
