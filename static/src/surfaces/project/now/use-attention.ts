import type { Decided } from '../../../../../src/coach/as-decided';
import { attention, type AttentionLine } from '../../../showing/attention';
import { useOkrs } from '../okrs-context';
import { cycleTime } from './week-of';

/** What needs attention on this page; nothing once the cycle has ended. */
export function useAttention(findings: ReadonlyMap<string, Decided>): readonly AttentionLine[] {
  const { view, calendar, names } = useOkrs();
  if (cycleTime(view.cycle, view.now, view.zone).kind === 'after') return [];
  return attention(view, { findings, calendar, names });
}
