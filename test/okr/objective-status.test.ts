import fc from 'fast-check';
import { objectiveStatus, type WeighedStatus } from '../../src/okr/objective-status';
import { status, type Status } from '../../src/okr/status';

const withStatuses = (...statuses: Status[]): WeighedStatus[] =>
  statuses.map((each, index) => ({ key: `SUP-KR${index + 1}`, weight: 1, status: each }));

describe("an objective's status is the worst of its key results", () => {
  test.each<[Status[], Status]>([
    [['on-track', 'on-track'], 'on-track'],
    [['on-track', 'not-started'], 'not-started'],
    [['on-track', 'not-started', 'at-risk'], 'at-risk'],
    [['on-track', 'at-risk', 'stale'], 'stale'],
    [['on-track', 'at-risk', 'stale', 'off-track', 'not-started'], 'off-track'],
    [['closed', 'on-track'], 'on-track'],
  ])('%j: %s', (statuses, worst) => {
    expect(objectiveStatus(withStatuses(...statuses))).toMatchObject({ kind: 'status', status: worst });
  });

  test('two greens and a red do not make an amber, as a mean of statuses would', () => {
    expect(objectiveStatus(withStatuses('on-track', 'on-track', 'off-track'))).toMatchObject({ status: 'off-track' });
  });

  test('it names the key results that decided', () => {
    expect(objectiveStatus(withStatuses('at-risk', 'on-track', 'at-risk'))).toEqual({
      kind: 'status',
      status: 'at-risk',
      decidedBy: ['SUP-KR1', 'SUP-KR3'],
    });
  });

  test('a key result of weight 0 does not count', () => {
    const watched = { key: 'SUP-KR9', weight: 0, status: 'off-track' } as const;
    expect(objectiveStatus([...withStatuses('on-track'), watched])).toMatchObject({ status: 'on-track' });
  });

  test('where nothing is left it has no status and says why', () => {
    expect(objectiveStatus([])).toEqual({ kind: 'none', why: 'no-key-results' });
    expect(objectiveStatus([{ key: 'SUP-KR1', weight: 0, status: 'on-track' }])).toEqual({ kind: 'none', why: 'no-weight' });
    expect(objectiveStatus(withStatuses('closed', 'closed'))).toEqual({ kind: 'none', why: 'all-closed' });
  });

  test('the order of the key results does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...status.options), { minLength: 1, maxLength: 6 }), (statuses) => {
        const there = objectiveStatus(withStatuses(...statuses));
        const back = objectiveStatus(withStatuses(...statuses).reverse());
        expect(back.kind === 'status' ? back.status : back.why).toBe(there.kind === 'status' ? there.status : there.why);
      }),
    );
  });
});
