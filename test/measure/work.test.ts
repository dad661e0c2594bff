import { deadIssues } from '../../src/measure/dead-issues';
import { workFromCounts } from '../../src/measure/work-from-counts';
import { workPlan } from '../../src/measure/work-plan';
import { workQuery } from '../../src/measure/work-query';
import { issueId } from '../../src/okr/ids';

const ids = (...all: number[]) => all.map((id) => issueId.parse(String(id)));
const at = '2026-02-16T09:14:00.000Z';

describe('Counting work', () => {
  test('asks for children of linked issues and for linked issues without children, each once', () => {
    const scope = { parents: ids(1, 2), leaves: ids(3), excludedResolutions: [] };
    expect(workQuery(scope, 'total')).toBe('(parent in (1, 2) OR id in (3))');
    expect(workQuery(scope, 'done')).toBe('(parent in (1, 2) OR id in (3)) AND statusCategory = Done');
    expect(workQuery({ ...scope, parents: [], leaves: [] }, 'done')).toBeNull();
  });

  test('leaves resolutions out without losing what has none', () => {
    expect(workQuery({ parents: ids(1), leaves: [], excludedResolutions: ['2'] }, 'inProgress')).toBe(
      '(parent in (1)) AND (resolution is EMPTY OR resolution not in (2)) AND statusCategory = "In Progress"',
    );
  });

  test('with three requests asks for everything; with two it takes turns by the hour, the unknown first', () => {
    const work = { total: 5, done: 2, inProgress: 1, at };
    const [even, odd] = [new Date('2026-02-16T08:30:00Z'), new Date('2026-02-16T09:30:00Z')];
    expect(workPlan(work, 3, even)).toEqual(['total', 'done', 'inProgress']);
    expect(workPlan(undefined, 2, odd)).toEqual(['total', 'done']);
    expect(workPlan({ total: 5, done: 2, at }, 2, even)).toEqual(['done', 'inProgress']);
    expect([workPlan(work, 2, even), workPlan(work, 2, odd)]).toEqual([['done', 'total'], ['done', 'inProgress']]);
  });

  test('never shows parts larger than the whole, since counts are estimates taken a moment apart', () => {
    expect(workFromCounts({ done: 6 }, { total: 5, done: 2, inProgress: 3, at }, at)).toEqual({ total: 6, done: 6, inProgress: 0, at });
    expect(workFromCounts({ done: 3 }, undefined, at)).toBeNull();
    expect(workFromCounts({ total: 3, done: 3 }, undefined, at)).toEqual({ total: 3, done: 3, at });
  });

  test.each([
    ["An issue with key '102' does not exist for field 'parent'.", ['102']],
    ["A value with ID '102' does not exist for the field 'id'.", ['102']],
    ["The values '101' and '102' do not exist.", ['101', '102']],
    ['Something else is wrong.', []],
    ["Field '999' does not exist.", []],
  ])('reads the dead issues a refusal names: %s', (message, dead) => {
    expect(deadIssues(message, ids(101, 102, 103))).toEqual(dead);
  });
});
