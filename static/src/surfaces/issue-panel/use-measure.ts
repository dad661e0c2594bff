import { useMutation } from '@tanstack/react-query';
import type { KeyResultKey } from '../../../../src/okr/ids';
import { call } from '../../data/call';
import { troubleOf } from './trouble';
import { useSaved } from './use-panel';
import type { Voice } from './use-voice';
import { words } from './words';

export interface Measuring {
  measure(key: KeyResultKey): void;
  isMeasuring(key: KeyResultKey): boolean;
}

/** Asks Jira for a key result's numbers now. */
export function useMeasure({ report }: Voice): Measuring {
  const saved = useSaved();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (key: KeyResultKey) => call('measureNow', { keyResult: key }),
    onSuccess: saved,
    onError: (error, key) => report(troubleOf(error, words.linking.measureFailed(key), () => measure(key))),
  });
  const measure = (key: KeyResultKey) => {
    report(null);
    mutate(key);
  };
  return { measure, isMeasuring: (key) => isPending && variables === key };
}
