import { keyResult } from '../../../src/okr/key-result';
import type { KeyResultView } from '../../../src/contract/views';
import { keyResultInputs } from '../../../src/okr/key-result-inputs';
import { keyResultState } from '../../../src/okr/key-result-state';

type Parts = { keyResult?: object; state?: object; version?: number };

/** A key result as screens get it: SUP-KR1, from 24 h to 4 h, typed at check-ins, unless said otherwise. */
export function aKeyResultView({ keyResult: written = {}, state: known = {}, version = 3 }: Parts = {}): KeyResultView {
  const record = keyResult.parse({
    key: 'SUP-KR1',
    objective: 'SUP-O1',
    team: 'SUP',
    cycle: '2026-q1',
    text: 'Median time to resolve a request falls from 24 h to 4 h',
    owner: 'diego',
    target: { kind: 'change', baseline: 24, target: 4 },
    unit: 'h',
    measure: { kind: 'typed' },
    weight: 1,
    commitment: 'committed',
    curve: 'linear',
    life: { kind: 'open' },
    createdAt: '2026-01-01T00:00:00Z',
    ...written,
  });
  const state = keyResultState.parse({ keyResult: 'SUP-KR1', line: [], issues: [], leaves: [], notFound: [], ...known });
  const cycle = { startsAt: '2026-01-01T00:00:00Z', endsAt: '2026-04-01T00:00:00Z' };
  return { keyResult: record, version, state, samples: [], inputs: keyResultInputs(record, state, cycle, 7) };
}

export const aCalendar = { now: '2026-02-16T09:30:00Z', zone: 'UTC', locale: 'en-US' };
