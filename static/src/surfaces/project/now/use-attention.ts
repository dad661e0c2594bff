import type { Finding } from '../../../../../src/coach/finding';
import { attention, type AttentionLine } from '../../../showing/attention';
import { useOkrs } from '../okrs-context';
import { cycleTime } from './week-of';

/** What needs attention on this page; nothing once the cycle has ended. */
export function useAttention(findings: ReadonlyMap<string, readonly Finding[]>): readonly AttentionLine[] {
  const { view, calendar, people } = useOkrs();
  if (cycleTime(view.cycle, view.now, view.zone).kind === 'after') return [];
  const names = (account: string) => {
    const person = people(account);
    return person?.kind === 'known' ? person.name : null;
  };
  return attention(view, { findings, calendar, names });
}
