import { findingId, type Finding } from './finding';
import type { KeyResultInput } from './review-inputs';

/** C1: nobody has checked in for longer than the rhythm and its grace allow. */
export function checkInOverdue({ key, course }: KeyResultInput): Finding | null {
  if (course?.checkIns === undefined) return null;
  const { days, limit, heard } = course.checkIns;
  if (days < limit) return null;
  return {
    id: findingId('C1', key, `${heard ? 'overdue' : 'never'} ${Math.floor(days / limit)}`),
    rule: 'C1',
    severity: 'consider',
    subject: key,
    name: `No check-in for ${days} ${days === 1 ? 'day' : 'days'}.`,
    evidence: [{ kind: 'number', of: 'days without a check-in', value: days, limit }],
    reason: heard
      ? `The limit here is ${limit}; what was said last no longer counts.`
      : `Nobody has checked in since it started; the limit here is ${limit}.`,
    nextStep: 'Check in, even if all there is to say is that nothing moved.',
  };
}
