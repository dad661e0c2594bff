import type { AccountId } from '../okr/ids';
import { findingId, type Finding } from './finding';
import type { KeyResultInput, Limits, ObjectiveInput, SetInput } from './review-inputs';

/** K8: nobody owns it, or the owner's account is deactivated. */
export function ownerMissing({ key, owner }: KeyResultInput | ObjectiveInput): Finding | null {
  if (owner.kind === 'active') return null;
  const none = owner.kind === 'none';
  return {
    id: findingId('K8', key, owner.kind),
    rule: 'K8',
    severity: 'fix',
    subject: key,
    name: none ? 'No owner.' : 'The owner has left.',
    evidence: [{ kind: 'owner', owner: owner.kind }],
    reason: none
      ? 'Nobody is asked when it stands still.'
      : 'The owner’s account is deactivated, so nobody is asked when it stands still.',
    nextStep: 'Choose one person who will report it each week.',
  };
}

/** K8 for people who own more key results of a set than the limit; each remark is for that person and the lead only. */
export function ownsTooMany({ team, objectives }: SetInput, limits: Limits): readonly Finding[] {
  const limit = limits.keyResultsPerOwner ?? defaultLimit;
  const owned = new Map<AccountId, string[]>();
  for (const { key, owner } of objectives.flatMap((objective) => objective.keyResults)) {
    if (owner.kind !== 'active') continue;
    const keys = owned.get(owner.account);
    if (keys) keys.push(key);
    else owned.set(owner.account, [key]);
  }
  return [...owned]
    .filter(([, keys]) => keys.length > limit)
    .map(([account, keys]) => ({
      id: findingId('K8', team, `${account} ${keys.length}`),
      rule: 'K8',
      severity: 'consider',
      subject: team,
      name: `You own ${keys.length} key results.`,
      evidence: [
        { kind: 'number', of: 'key results of one owner', value: keys.length, limit },
        ...keys.map((key) => ({ kind: 'key', key }) as const),
      ],
      reason: `More than ${limit} are hard to check in on every week with care.`,
      nextStep: 'Hand some of them to the people closest to the work.',
      addressee: account,
    }));
}

const defaultLimit = 5;
