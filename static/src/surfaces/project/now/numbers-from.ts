import type { TeamView } from '../../../../../src/contract/views';

/** Since when some measured number may have moved unseen: the oldest of those that are measured; null where none is. */
export function numbersFrom({ objectives }: TeamView): string | null {
  const measured = objectives
    .flatMap(({ keyResults }) => keyResults)
    .filter(({ inputs, state }) => !inputs.closed && state.failure === undefined)
    .flatMap(({ inputs }) => inputs.lastMeasuredAt ?? []);
  return measured.reduce<string | null>((oldest, at) => (oldest === null || Date.parse(at) < Date.parse(oldest) ? at : oldest), null);
}
