import type { Faults } from '../../../parts/use-form';

/** Why something is dropped, as it is written. */
export interface DropForm {
  reason: string;
}

export type DropField = keyof DropForm;

/** A reason is required: without one nobody learns from it. */
export function dropFaults({ reason }: DropForm): Faults<DropField> {
  const length = reason.trim().length;
  if (length === 0) return { reason: 'Say why it is dropped, in a sentence.' };
  return length > 1000 ? { reason: `A reason has at most 1,000 characters; this one has ${length}.` } : {};
}
