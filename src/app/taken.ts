import type { ValueOfQuery } from '../measure/value-of-query';
import type { KeyResultState, MeasuringFailure, Reading } from '../okr/key-result-state';
import type { QueryMeasure } from '../okr/measure';
import type { NotAnswered } from './ports';

/** What measuring says of a value: a reading, or why there is none. */
export type Taken = Pick<KeyResultState, 'reading' | 'failure'>;

/** What a query measure's answer leaves in the key result's state. */
export function takenOf({ kind }: QueryMeasure, answer: ValueOfQuery | NotAnswered, now: Date): Taken {
  const at = now.toISOString();
  switch (answer.kind) {
    case 'value':
      return { reading: readingOf(kind, answer, at) };
    case 'empty':
      return { failure: { at, kind: 'empty', message: answer.why } };
    case 'refused':
      return { failure: { at, kind: 'refused', message: answer.message.slice(0, 1000) } };
    case 'unreachable':
      return { failure: unreachable(now) };
  }
}

export const unreachable = (now: Date): MeasuringFailure => ({
  at: now.toISOString(),
  kind: 'unreachable',
  message: 'Jira did not answer. The last known values stand.',
});

const readingOf = (source: QueryMeasure['kind'], { value, over }: { value: number; over: number }, asOf: string): Reading =>
  source === 'count' ? { source, value, asOf } : { source, value, over, asOf };
