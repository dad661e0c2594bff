import { useRef, useState } from 'react';
import type { Failure } from '../../../../../src/contract/errors';
import type { CheckCursor, CheckStep, DataFault } from '../../../../../src/contract/settings-pages';
import { callAsAdmin, CallFailed } from '../../../data/call';

/** A check under way, stopped or done, with what it has found so far. */
export interface DataCheck {
  kind: 'none' | 'look' | 'repair';
  state: 'running' | 'stopped' | 'done';
  faults: readonly DataFault[];
  teams: CheckStep['teams'];
  mirrorsSkipped: number;
  failure: Failure | null;
  /** Looks through everything and changes nothing. */
  look(): void;
  /** Goes through everything again and mends what it finds. */
  repair(): void;
  stop(): void;
  /** Goes on where it was stopped, or where Jira did not answer. */
  goOn(): void;
}

type Known = Pick<DataCheck, 'kind' | 'state' | 'faults' | 'teams' | 'mirrorsSkipped' | 'failure'>;

const begun = (kind: DataCheck['kind'], state: DataCheck['state']): Known => ({
  kind,
  state,
  faults: [],
  teams: { done: 0, of: 0 },
  mirrorsSkipped: 0,
  failure: null,
});

/** Runs a data check step by step: each step is a call of its own, short enough for the server. */
export function useDataCheck(): DataCheck {
  const [known, setKnown] = useState<Known>(() => begun('none', 'done'));
  const stopped = useRef(false);
  const next = useRef<CheckCursor | undefined>(undefined);

  const mayGoOn = () => next.current !== undefined && !stopped.current;
  const run = async (repair: boolean) => {
    stopped.current = false;
    try {
      do {
        const step = await callAsAdmin('checkData', { repair, ...(next.current && { from: next.current }) });
        next.current = step.next;
        setKnown((before) => ({
          ...before,
          faults: [...before.faults, ...step.faults],
          teams: step.teams,
          mirrorsSkipped: before.mirrorsSkipped + step.mirrorsSkipped,
        }));
      } while (mayGoOn());
      setKnown((before) => ({ ...before, state: next.current === undefined ? 'done' : 'stopped' }));
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      setKnown((before) => ({ ...before, state: 'stopped', failure: error.failure }));
    }
  };
  const start = (kind: 'look' | 'repair') => {
    next.current = undefined;
    setKnown(begun(kind, 'running'));
    void run(kind === 'repair');
  };
  return {
    ...known,
    look: () => start('look'),
    repair: () => start('repair'),
    stop: () => void (stopped.current = true),
    goOn: () => {
      setKnown((before) => ({ ...before, state: 'running', failure: null }));
      void run(known.kind === 'repair');
    },
  };
}
