/** @jest-environment node */
import { readText } from '../../../src/coach/read-text';
import { reviewKeyResult } from '../../../src/coach/review';
import { accountId } from '../../../src/okr/ids';
import { goodKeyResults } from '../../../static/src/surfaces/project/teaching/good-key-results';

/** What the coach remarks on a text alone, with an owner and no number beside it. */
const remarksOn = (text: string) => {
  const owner = { kind: 'active', account: accountId.parse('maya') } as const;
  return reviewKeyResult({ key: 'SUP-KR1', text, target: { kind: 'none' }, measure: { kind: 'typed' }, owner }).map(({ rule }) => rule);
};

describe('what is taught is what the coach says', () => {
  test.each(goodKeyResults)('$instead → $write', ({ instead, write }) => {
    expect(['activity', 'vague']).toContain(readText(instead).class);
    expect(remarksOn(instead)).toEqual([expect.stringMatching(/^K[124]$/)]);
    expect(readText(write).class).toBe('outcome');
    expect(remarksOn(write)).toEqual([]);
  });

  test('work, wishes and own output are all among what is turned into key results', () => {
    expect(new Set(goodKeyResults.flatMap(({ instead }) => remarksOn(instead)))).toEqual(new Set(['K1', 'K2', 'K4']));
  });
});
