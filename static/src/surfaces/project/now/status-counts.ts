import type { TeamView } from '../../../../../src/contract/views';
import { dayOf } from '../../../../../src/okr/day-of';
import type { Status } from '../../../../../src/okr/status';
import { statusOf } from '../../../../../src/okr/status-of';
import { statusWords } from '../../../text/status-words';

const order: readonly Status[] = ['on-track', 'at-risk', 'off-track', 'stale', 'not-started', 'closed'];

/** How many key results stand where, in the order of the legend; what is zero is left out. */
export function statusCounts({ objectives, thresholds, now }: TeamView) {
  const statuses = objectives.flatMap(({ keyResults }) =>
    keyResults.map(({ inputs }) => statusOf(inputs, thresholds, Date.parse(now)).status),
  );
  return order
    .map((status) => ({
      status,
      count: statuses.filter((one) => one === status).length,
      label: statusWords[status].toLowerCase(),
    }))
    .filter(({ count }) => count > 0);
}

/** How many key results have a check-in about a day since `weekStartsOn`, and of how many. */
export function checkedInSince(weekStartsOn: string, { objectives, zone }: TeamView): { checkedIn: number; of: number } {
  const all = objectives.flatMap(({ keyResults }) => keyResults);
  const since = all.filter(({ state: { lastCheckIn } }) => lastCheckIn && dayOf(Date.parse(lastCheckIn.about), zone) >= weekStartsOn);
  return { checkedIn: since.length, of: all.length };
}
