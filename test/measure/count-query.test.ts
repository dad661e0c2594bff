import fc from 'fast-check';
import { countQuery } from '../../src/measure/count-query';
import { projectId } from '../../src/okr/ids';

const projects = ['10001', '10002'].map((id) => projectId.parse(id));
const query = (jql: string) => countQuery(projects, jql);

describe('The query of a count measure', () => {
  test('is kept inside its projects', () => {
    expect(query('status = Done OR assignee is EMPTY')).toEqual({
      kind: 'query',
      jql: 'project in (10001, 10002) AND (status = Done or assignee is empty)',
    });
  });

  test('loses its order, which a count does not need', () => {
    expect(query('priority = High ORDER BY created DESC')).toEqual({
      kind: 'query',
      jql: 'project in (10001, 10002) AND (priority = High)',
    });
    expect(query('ORDER BY created')).toEqual({ kind: 'query', jql: 'project in (10001, 10002)' });
  });

  test.each([
    'assignee = currentUser()',
    'issue in watchedIssues()',
    'NOT (reporter in (CurrentUser()))',
    'assignee in (maya, currentUser())',
    'status changed to Done by currentUser()',
    'assignee was currentUser() during (startOfWeek(), now())',
  ])(
    'that differs for each person is refused: %s',
    (jql) => expect(query(jql)).toMatchObject({ kind: 'refused', why: expect.stringContaining('differs for each person') }),
  );

  test.each(['filter = 10100', 'project = SUP AND (type = Bug OR "Filter" in ("Open bugs"))', 'savedFilter = 1', 'request = 1', 'lastViewed > -1d'])(
    'that can change its meaning by itself is refused: %s',
    (jql) => expect(query(jql)).toMatchObject({ kind: 'refused', why: expect.stringContaining('Write its conditions out') }),
  );

  test('may be sorted by what a person has looked at: its order is dropped', () => {
    expect(query('type = Bug ORDER BY lastViewed')).toEqual({ kind: 'query', jql: 'project in (10001, 10002) AND (type = Bug)' });
  });

  test.each(['status = ', 'status = Done)', 'status = "Done', ') OR (project is not EMPTY', '/* */'])(
    'that is not JQL is refused: %s',
    (jql) => expect(query(jql)).toMatchObject({ kind: 'refused', why: expect.stringContaining('not JQL') }),
  );

  test('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (jql) => ['query', 'refused'].includes(query(jql).kind)), { numRuns: 300 });
  });
});
