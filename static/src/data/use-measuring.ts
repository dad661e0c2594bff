import { useEffect, useRef, useState } from 'react';
import type { KeyResultView } from '../../../src/contract/views';
import { isByQuery } from '../../../src/okr/is-by-query';
import { call } from './call';

interface Needs {
  /** Takes in a key result whose numbers have come, or that was left to a job. */
  onMeasured(view: KeyResultView): void;
  onFailed(key: string, error: unknown): void;
  /** A job was asked three times and has not brought the numbers yet; they come by themselves. */
  onLate(key: string): void;
}

export interface Measuring {
  measureNow(key: string): void;
  /** Waits for the first number of a key result that was just saved, where a job has to take it. */
  follow(saved: KeyResultView): void;
  /** Whether Jira is being asked for this key result's numbers. */
  measuring(key: string): boolean;
  /** Whether that takes longer than a person waits: a job is at it. */
  stillMeasuring(key: string): boolean;
}

/** When a screen asks again for what a job measures, in seconds after it asked last. */
const ASK_AGAIN = [5, 10, 20] as const;

/** Asks Jira for key results' numbers, one at a time for each, and asks again while a job is at it. */
export function useMeasuring(needs: Needs): Measuring {
  const [asked, setAsked] = useState<Readonly<Record<string, 'now' | 'job'>>>({});
  const latest = useRef(needs);
  useEffect(() => {
    latest.current = needs;
  });
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const mark = (key: string, how: 'now' | 'job' | null) =>
    setAsked(({ [key]: _, ...others }) => (how === null ? others : { ...others, [key]: how }));

  const waitForJob = async (key: string, since: string) => {
    mark(key, 'job');
    for (const seconds of ASK_AGAIN) {
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      if (gone.current) return;
      const { view } = await call('openKeyResult', { keyResult: key });
      if (triedSince(view, since)) return latest.current.onMeasured(view);
    }
    latest.current.onLate(key);
  };

  const run = (key: string, how: 'now' | 'job', work: () => Promise<void>) => {
    if (asked[key] !== undefined) return;
    mark(key, how);
    void work()
      .catch((error: unknown) => latest.current.onFailed(key, error))
      .finally(() => mark(key, null));
  };

  return {
    measureNow: (key) =>
      run(key, 'now', async () => {
        const { view, still } = await call('measureNow', { keyResult: key });
        latest.current.onMeasured(view);
        if (still) await waitForJob(key, still.since);
      }),
    follow: (saved) => {
      const { key } = saved.keyResult;
      if (awaitsFirst(saved)) run(key, 'job', () => waitForJob(key, ''));
    },
    measuring: (key) => asked[key] !== undefined,
    stillMeasuring: (key) => asked[key] === 'job',
  };
}

/** Whether a measurement was made, with or without success, after an instant. */
const triedSince = ({ state, inputs }: KeyResultView, since: string): boolean =>
  [state.reading?.asOf, state.work?.at, state.failure?.at, inputs.lastMeasuredAt].some((at) => at !== undefined && at > since);

/** Saved without its first number: a query's value is taken on saving, unless it takes too long. */
const awaitsFirst = ({ keyResult, state }: KeyResultView): boolean =>
  isByQuery(keyResult.measure) && state.reading === undefined && state.failure === undefined;
