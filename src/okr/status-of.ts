import { below } from './compare';
import { pace } from './pace';
import { silence } from './silence';
import type { LookedAt, Pace, StatusExplained, StatusThresholds } from './status';
import type { StatusInputs } from './status-inputs';

/**
 * The status of a key result at `now` (milliseconds) and why. The first rule that matches decides: closed; before its
 * start; no value; silent; pace.
 */
export function statusOf(inputs: StatusInputs, thresholds: StatusThresholds, now: number): StatusExplained {
  const { closed, startsAt } = inputs;
  const progress = inputs.progress && withoutNegativeZero(inputs.progress);
  const lookedAt: LookedAt[] = [];
  if (closed) return { rule: 'closed', status: 'closed', lookedAt };

  lookedAt.push({ rule: 'closed' });
  if (now < Date.parse(startsAt)) return { rule: 'before-start', status: 'not-started', startsAt, lookedAt };

  lookedAt.push({ rule: 'before-start', startsAt });
  const quiet = silence(inputs, now);
  if (progress === undefined) {
    return { rule: 'no-value', status: quiet.silent ? 'stale' : 'not-started', silence: quiet, lookedAt };
  }

  lookedAt.push({ rule: 'no-value', ratio: progress.ratio });
  const moving = pace({ ...inputs, progress }, thresholds, now);
  if (quiet.silent) {
    const status = moving.status === 'off-track' ? 'off-track' : 'stale';
    return { rule: 'silent', status, silence: quiet, pace: moving, lookedAt };
  }

  lookedAt.push({ rule: 'silent', silence: quiet }, ...pastStartWindow(moving));
  return { rule: 'pace', status: moving.status, silence: quiet, pace: moving, lookedAt };
}

/** −0 is 0 to people, and storage cannot tell them apart. */
const withoutNegativeZero = <P extends { ratio: number }>(progress: P): P => ({ ...progress, ratio: progress.ratio + 0 });

const pastStartWindow = ({ t, startWindow }: Pace): LookedAt[] =>
  below(t, startWindow) ? [] : [{ rule: 'start-window', t, startWindow }];
