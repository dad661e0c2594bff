import { useState } from 'react';
import type { Failure } from '../../../../../src/contract/errors';
import { callAsAdmin } from '../../../data/call';
import { useSaving } from '../../../parts/use-saving';
import type { Erased, Texts } from './texts-in-words';

/** A person's words: how many there are, and what became of them. */
export interface PersonTexts {
  state: 'idle' | 'counting' | 'counted' | 'erased';
  found: Texts | null;
  erased: Erased | null;
  failure: Failure | null;
  count(): Promise<void>;
  /** Erases them; why not, if they could not be erased. */
  erase(): Promise<Failure | null>;
}

/** What is known of an account belongs to that account: another one begins anew. */
export function useTexts(author: string | undefined): PersonTexts {
  const [known, setKnown] = useState<{ author: string; found: Texts; erased: Erased | null } | null>(null);
  const counting = useSaving();
  const ours = known?.author === author ? known : null;
  const ask = async (call: (asked: string) => Promise<void>) => {
    if (author !== undefined) await call(author);
  };
  return {
    state: counting.busy ? 'counting' : ours === null ? 'idle' : ours.erased ? 'erased' : 'counted',
    found: ours?.found ?? null,
    erased: ours?.erased ?? null,
    failure: counting.failure,
    count: () =>
      ask(async (asked) => {
        await counting.run(async () => setKnown({ author: asked, found: await callAsAdmin('countTexts', { author: asked }), erased: null }));
      }),
    erase: async () => {
      if (author === undefined || ours === null) return null;
      return counting.run(async () => setKnown({ ...ours, erased: await callAsAdmin('eraseTexts', { author }) }));
    },
  };
}
