import type { Commitment, Curve } from './key-result';

/** What counts as success: all of a committed key result, 0.7 of an aspirational one. */
export const goal: Readonly<Record<Commitment, number>> = { committed: 1, aspirational: 0.7 };

const share: Readonly<Record<Curve, (t: number) => number>> = {
  linear: (t) => t,
  late: (t) => t * t,
  early: (t) => Math.sqrt(t),
};

/** The outcome expected by t (0…1): goal × curve(t). */
export const expected = (commitment: Commitment, curve: Curve, t: number): number => goal[commitment] * share[curve](t);
