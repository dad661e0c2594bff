import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Failure } from '../../../../../src/contract/errors';
import type { PinningProgress, PinsView } from '../../../../../src/contract/settings-pages';
import { callAsAdmin } from '../../../data/call';
import { useSaving } from '../../../parts/use-saving';

/** Pinning the panel: where it is, what Jira is doing about it, and why it would not. */
export interface Pinning {
  /** Undefined while Jira has not told. */
  pins: PinsView | undefined;
  pin(projects: readonly string[], pinned: boolean): void;
  /** Whether Jira is pinning one of them, or being asked to. */
  busy(projects: readonly string[]): boolean;
  /** How far the last task is; null when there is none. */
  progress: PinningProgress | null;
  /** Why Jira leaves it to a person. */
  byHand: string | null;
  failure: Failure | null;
}

/** How often a task is asked about, in milliseconds. */
const EVERY = 1000;

/** Has Jira pin the panel, and watches its task to the end. */
export function usePinning(projects: readonly string[]): Pinning {
  const client = useQueryClient();
  const [task, setTask] = useState<string | null>(null);
  const [chosen, choose] = useState<readonly string[]>([]);
  const [byHand, setByHand] = useState<string | null>(null);
  const saving = useSaving();
  const wanted = [...projects].sort();
  const pins = useQuery({
    queryKey: ['pins', wanted],
    queryFn: () => callAsAdmin('readPins', { projects: wanted }),
    enabled: wanted.length > 0,
    staleTime: Infinity,
  });
  const progress = useQuery({
    queryKey: ['pinning', task],
    queryFn: async () => {
      const read = await callAsAdmin('readPinning', { task: task ?? '' });
      if (read.state !== 'running') void client.invalidateQueries({ queryKey: ['pins'] });
      return read;
    },
    enabled: task !== null,
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'running' ? EVERY : false),
  });
  const told = task === null ? null : (progress.data ?? { state: 'running' as const, percent: 0 });
  return {
    pins: pins.data ?? (pins.error ? { kind: 'unknown', why: 'Jira answered late.' } : undefined),
    pin: (some, pinned) =>
      void saving.run(async () => {
        choose(some);
        setTask(null);
        setByHand(null);
        const started = await callAsAdmin('pinPanel', { projects: [...some], pinned });
        if (started.kind === 'task') setTask(started.task);
        else setByHand(started.why);
      }),
    busy: (some) => (saving.busy || told?.state === 'running') && some.some((id) => chosen.includes(id)),
    progress: told,
    byHand,
    failure: saving.failure,
  };
}
