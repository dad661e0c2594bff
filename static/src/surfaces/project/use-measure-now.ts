import { showFlag } from '@forge/bridge';
import { useState } from 'react';
import type { KeyResultView } from '../../../../src/contract/views';
import { call, CallFailed } from '../../data/call';

/** Asks Jira for a key result's numbers now, one at a time for each; a refusal shows as a flag. */
export function useMeasureNow(onMeasured: (view: KeyResultView) => void) {
  const [running, setRunning] = useState<readonly string[]>([]);
  const measureNow = (keyResult: string) => {
    if (running.includes(keyResult)) return;
    setRunning((keys) => [...keys, keyResult]);
    call('measureNow', { keyResult })
      .then(onMeasured, (error: unknown) => tell(keyResult, error))
      .finally(() => setRunning((keys) => keys.filter((key) => key !== keyResult)));
  };
  return { measureNow, measuring: (keyResult: string) => running.includes(keyResult) };
}

function tell(keyResult: string, error: unknown): void {
  const { message, hint } = error instanceof CallFailed ? error.failure : unknownFailure;
  showFlag({ id: `measure-${keyResult}`, type: 'error', title: `${keyResult} was not measured`, description: `${message} ${hint}` });
}

const unknownFailure = { message: 'Something went wrong.', hint: 'The last known value stands. Try again in a minute.' };
