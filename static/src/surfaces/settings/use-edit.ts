import { useState } from 'react';
import type { Conflict, Failure, FieldFault } from '../../../../src/contract/errors';
import { CallFailed } from '../../data/call';

/** A draft is a record of fields; each can be kept or taken over by itself when two people edited. */
export type Fields = Record<string, unknown>;

/** Something a person edits, from the first change until it is stored. */
export interface Edit<Draft extends Fields> {
  draft: Draft;
  dirty: boolean;
  state: 'idle' | 'busy' | 'saved' | 'unchanged';
  /** Why the last save gave nothing; what was typed is still in the draft. */
  failure: Failure | null;
  /** How often saving was refused: the focus then goes to the first field with a fault. */
  refusals: number;
  /** Somebody else saved in between. */
  met: Met<Draft> | null;
  /** Takes some fields, or works them out from what stands in the form by then. */
  change(part: Partial<Draft> | ((now: Draft) => Partial<Draft>)): void;
  save(): Promise<void>;
  /** Saves these fields on top of what the other person saved. */
  settle(draft: Draft): Promise<void>;
  /** Goes on writing without a choice. */
  putOff(): void;
}

/** A stored thing counts its versions; at 0 nothing is stored yet. */
interface Versioned {
  version: number;
}

/** Three versions of the same thing: before both, ours and theirs. */
export interface Met<Draft> {
  by: Conflict['by'];
  at: Conflict['at'];
  before: Draft;
  yours: Draft;
  theirs: Draft;
}

export interface Editing<Saved extends Versioned, Draft extends Fields> {
  saved: Saved;
  draftOf(saved: Saved): Draft;
  /** What this screen knows to be missing before anybody is asked. */
  check(draft: Draft): FieldFault[];
  /** Stores the draft on top of the version it is based on; gives what stands then. */
  send(draft: Draft, basedOn: Saved): Promise<Saved>;
  /** What stands now, after somebody else saved. */
  reload(): Promise<Saved>;
}

interface Written<Saved, Draft> {
  draft: Draft;
  basedOn: Saved;
}

/** Keeps what a person types apart from what is stored, and never loses it: not to a refusal, not to somebody else's edit. */
export function useEdit<Saved extends Versioned, Draft extends Fields>(editing: Editing<Saved, Draft>): Edit<Draft> {
  const { saved, draftOf, check, send, reload } = editing;
  const [written, setWritten] = useState<Written<Saved, Draft> | null>(null);
  const [state, setState] = useState<Edit<Draft>['state']>('idle');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [refusals, setRefusals] = useState(0);
  const [met, setMet] = useState<(Met<Draft> & { now: Saved }) | null>(null);
  const { draft, basedOn } = written ?? { draft: draftOf(saved), basedOn: saved };
  const dirty = written !== null && !same(draft, draftOf(basedOn));

  const store = async (wanted: Written<Saved, Draft>) => {
    setState('busy');
    setFailure(null);
    try {
      const faults = check(wanted.draft);
      if (faults.length > 0) throw new CallFailed(incomplete(faults));
      const stored = await send(wanted.draft, wanted.basedOn);
      // What was typed while it was being stored stays, on top of what is stored now.
      setWritten((now) => (now === null || now.draft === wanted.draft ? null : { draft: now.draft, basedOn: stored }));
      setMet(null);
      setState('saved');
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      setState('idle');
      await fail(error.failure, wanted);
    }
  };
  const fail = async (why: Failure, { draft: yours, basedOn: base }: Written<Saved, Draft>) => {
    const now = why.code === 'CONFLICT' ? await reload().catch(() => null) : null;
    if (now === null) {
      setFailure(why);
      setRefusals((before) => before + 1);
      return;
    }
    setWritten({ draft: yours, basedOn: base });
    setMet({ by: why.conflict?.by ?? '', at: why.conflict?.at ?? '', before: draftOf(base), yours, theirs: draftOf(now), now });
  };

  return {
    draft,
    dirty,
    state,
    failure,
    refusals,
    met,
    change: (part) => {
      setWritten((before) => {
        const now = before ?? { draft, basedOn };
        return { ...now, draft: { ...now.draft, ...(typeof part === 'function' ? part(now.draft) : part) } };
      });
      setState((before) => (before === 'busy' ? 'busy' : 'idle'));
    },
    save: async () => {
      if (dirty || basedOn.version === 0) await store({ draft, basedOn });
      else setState('unchanged');
    },
    settle: async (chosen) => {
      if (!met) return;
      const settled = { draft: chosen, basedOn: met.now };
      setWritten(settled);
      await store(settled);
    },
    putOff: () => setMet(null),
  };
}

/** Whether two drafts say the same. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const incomplete = (fields: FieldFault[]): Failure => ({
  code: 'INVALID',
  message: 'Something is missing or cannot be read.',
  hint: 'Nothing was saved. Correct it and save again.',
  fields,
});
