import { yearCycles } from '../../../src/okr/year-cycles';
import { customRow, cycleRows, cyclesOf, missingInCycles, nextYear, putBack, withoutCycle, withYear } from '../../../static/src/surfaces/settings/cycle-row';

const year = yearCycles(2026);

describe('cycles in a form', () => {
  test('a year comes with its quarters, under it', () => {
    expect(withYear([], 2026).map(({ id }) => id)).toEqual(['2026', '2026-q1', '2026-q2', '2026-q3', '2026-q4']);
  });

  test('a year that is there is not proposed again', () => {
    expect(nextYear(cycleRows(year), 2026)).toBe(2027);
  });

  test('a year goes with its quarters, and comes back with them', () => {
    const [annual] = cycleRows(year);
    const rest = withoutCycle(cycleRows(year), annual!);

    expect(rest).toEqual([]);
    expect(putBack(rest, year)).toEqual(cycleRows(year));
  });

  test('dates of one’s own get an id from their name when they are stored', () => {
    const spring = { ...customRow(), name: 'Spring push', startsOn: '2026-03-01', endsOn: '2026-05-31' };

    expect(cyclesOf([...cycleRows(year), spring])).toEqual([
      ...year,
      { id: 'spring-push', name: 'Spring push', kind: 'custom', startsOn: '2026-03-01', endsOn: '2026-05-31' },
    ]);
  });

  test('what is missing is told by its place', () => {
    expect(missingInCycles([...cycleRows(year), customRow()]).map(({ path }) => path)).toEqual(['cycles.5.name', 'cycles.5.startsOn', 'cycles.5.endsOn']);
  });
});
