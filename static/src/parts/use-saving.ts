import { useRef, useState } from 'react';
import type { Failure } from '../../../src/contract/errors';
import { failureOf } from './failure-of';

/** A save under way and what became of the last one. */
export interface Saving {
  busy: boolean;
  /** Why the last save gave nothing. */
  failure: Failure | null;
  /** How often saving was refused: changes when there is something new to look at. */
  refusals: number;
  /** Saves once: a second press while the first is under way does nothing. */
  run(save: () => Promise<void>): Promise<Failure | null>;
  /** Says that nothing was sent, because the form itself is not ready. */
  refuse(): void;
  forget(): void;
}

/** Keeps a save from running twice, and its failure beside the form, which stays as it is. */
export function useSaving(): Saving {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [refusals, setRefusals] = useState(0);
  const running = useRef(false);

  const run = async (save: () => Promise<void>): Promise<Failure | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await save();
      return null;
    } catch (error) {
      const why = failureOf(error);
      setFailure(why);
      setRefusals((before) => before + 1);
      return why;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return {
    busy,
    failure,
    refusals,
    run,
    refuse: () => {
      setFailure(null);
      setRefusals((before) => before + 1);
    },
    forget: () => setFailure(null),
  };
}
