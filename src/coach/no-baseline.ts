import { findingId, type Evidence, type Finding } from './finding';
import { lexicons } from './languages';
import { guessLanguage } from './guess-language';
import { quantities } from './quantities';
import type { KeyResultInput } from './review-inputs';
import { spanOf } from './span-of';
import { tokens } from './tokens';
import { words } from './words';

/** K3: a change without a from. Lines, bands and stages need none. */
export function noBaseline({ key, text, target }: KeyResultInput): Finding | null {
  if (target.kind !== 'change' || target.baseline !== undefined) return null;
  const said = targetInText(text, target.target);
  return {
    id: findingId('K3', key, `${target.target} ${text}`),
    rule: 'K3',
    severity: 'fix',
    subject: key,
    name: 'No baseline.',
    evidence: [...said, { kind: 'number', of: 'target', value: target.target }],
    reason: 'Without the value it starts from, nobody can say how far it has moved.',
    nextStep: 'From what? Enter today’s value as the baseline.',
  };
}

/** The target where the text says it, with its "to": "to 92%". */
function targetInText(text: string, value: number): readonly Evidence[] {
  const cut = tokens(text);
  const all = words(cut, guessLanguage(cut) ?? lexicons[0]);
  const amount = quantities(all).find((candidate) => candidate.value === value);
  if (!amount) return [];
  const from = all[amount.from - 1]?.word === 'to' ? amount.from - 1 : amount.from;
  return [{ kind: 'span', ...spanOf(text, all)(from, amount.to, 'target') }];
}
