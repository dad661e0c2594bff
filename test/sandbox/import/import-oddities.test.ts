import { anEpic, aRow, asLines, imported } from './exported-row';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const load = (...rows: unknown[]) => imported(asLines(rows));

describe('what a server leaves out', () => {
  test('people without an account id are known by key or name, once, and active as said', async () => {
    const { records, issue, report } = await load(
      aRow({ assignee: { name: 'old name', key: 'user-7', displayName: 'Zoë', active: false } }, { key: 'CAR-701' }),
      aRow({ assignee: { name: 'old name', displayName: 'Zoë', active: false }, reporter: null }, { key: 'CAR-702' }),
    );
    expect(issue('CAR-701').assignee).toBe('user-7');
    expect(issue('CAR-702')).toMatchObject({ assignee: 'user-7', reporter: null });
    expect(records.users).toContainEqual({
      accountId: 'user-7', displayName: 'Zoë', emailAddress: 'user-7@imported.example', active: false, admin: false, timeZone: 'UTC',
    });
    expect(records.users?.filter((user) => user.admin).map((user) => user.displayName)).toEqual(['Site Admin']);
    expect(report.notes).toContainEqual({ issues: 1, note: 'They have no reporter.' });
  });

  test('levels follow from the type: epic above, sub-task below, and Cloud says them itself', async () => {
    const { records } = await load(
      anEpic(),
      aRow(),
      aRow({ issuetype: { id: '5', name: 'Sub-task', subtask: true } }),
      aRow({ issuetype: { id: '9', name: 'Initiative', subtask: false, hierarchyLevel: 2 } }),
    );
    expect(records.issueTypes?.map((type) => [type.name, type.hierarchyLevel])).toEqual([
      ['Epic', 1], ['Bug', 0], ['Sub-task', -1], ['Initiative', 2],
    ]);
  });

  test('no summary, no priority, a priority called None, no project: the issue is still there', async () => {
    const { issue, records } = await load(
      aRow({ summary: undefined, project: undefined, priority: null }, { key: 'BUS-1' }),
      aRow({ priority: { id: '6', name: 'None' } }, { key: 'CAR-712' }),
    );
    expect(issue('BUS-1')).toMatchObject({ summary: '(no summary)', priorityId: null });
    expect(issue('CAR-712').priorityId).toBe('6');
    expect(records.projects?.map(({ key, browse }) => [key, browse])).toEqual([['BUS', 'everyone'], ['CAR', 'everyone']]);
  });

  test('ids may be numbers, instants have any offset, a document becomes its words', async () => {
    const { issue } = await load(
      aRow(
        {
          created: '2014-05-01T10:00:00.000+0200',
          resolutiondate: '2014-05-02 09:00:00.5',
          updated: 1_400_000_000_000,
          description: { type: 'doc', content: [paragraph('One'), paragraph('two')] },
        },
        { id: 77, key: 'CAR-720' },
      ),
    );
    expect(issue('CAR-720')).toMatchObject({
      id: '77',
      created: '2014-05-01T08:00:00.000Z',
      resolutionDate: '2014-05-02T09:00:00.500Z',
      updated: '2014-05-13T16:53:20.000Z',
      description: 'One\ntwo',
    });
  });

  test('numbers in custom fields stay, named where the export names them', async () => {
    const { issue, records } = await load(
      aRow(
        { customfield_10016: 5, customfield_10017: 'text', customfield_10018: null },
        {
          key: 'CAR-730',
          names: { customfield_10016: 'Story point estimate' },
          schema: { customfield_10016: { type: 'number', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' } },
        },
      ),
    );
    expect(issue('CAR-730').numbers).toEqual({ customfield_10016: 5 });
    expect(records.fields).toEqual([
      { id: 'customfield_10016', name: 'Story point estimate', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
    ]);
  });
});

describe('the parent of an issue', () => {
  test('is fields.parent, else the epic, else what a custom field links to, if that is an epic', async () => {
    const epic = anEpic({}, { id: '5000', key: 'BUS-50' });
    const { issue } = await load(
      aRow({ epic: { id: 5000, key: 'BUS-50' } }, { key: 'CAR-740' }),
      aRow({ parent: { id: '7400', key: 'CAR-742' }, epic: { id: 5000, key: 'BUS-50' } }, { key: 'CAR-741' }),
      aRow({ customfield_10008: 'BUS-50' }, { id: '7400', key: 'CAR-742' }),
      aRow({ customfield_10009: 'CAR-740' }, { key: 'CAR-743' }),
      epic,
    );
    expect(issue('CAR-740').parentId).toBe('5000');
    expect(issue('CAR-741').parentId).toBe('7400');
    expect(issue('CAR-742').parentId).toBe('5000');
    expect(issue('CAR-743').parentId).toBeNull();
  });

  test('that is not in the file is dropped; the child stays, and the report counts it once', async () => {
    const { issue, report } = await load(
      aRow({ epic: { id: 1, key: 'GONE-1' } }, { key: 'CAR-750' }),
      aRow({ parent: { id: '2', key: 'GONE-2' } }, { key: 'CAR-751' }),
    );
    expect(issue('CAR-750').parentId).toBeNull();
    expect(report.problems).toEqual([]);
    expect(report.notes).toEqual([{ issues: 2, note: 'Their parent or epic is not in the file; they were loaded without one.' }]);
  });

  test('is found by the key it had before it was moved', async () => {
    const items = [{ field: 'Key', fromString: 'FLEX-9', toString: 'CAR-760' }];
    const moved = { histories: [{ id: '1', created: '2014-06-01T00:00:00.000+0000', items }] };
    const { issue } = await load(
      anEpic({}, { id: '7600', key: 'CAR-760', changelog: moved }),
      aRow({ epic: { key: 'FLEX-9' } }, { key: 'CAR-761' }),
    );
    expect(issue('CAR-761').parentId).toBe('7600');
  });
});

test('a key or id that comes twice is reported; the first stays', async () => {
  const { report, issue } = await load(
    aRow({ summary: 'First' }, { id: '1', key: 'CAR-770' }),
    aRow({ summary: 'Second' }, { id: '2', key: 'CAR-770' }),
    aRow({}, { id: '1', key: 'CAR-771' }),
  );
  expect(issue('CAR-770').summary).toBe('First');
  expect(report.problems).toEqual([
    { line: 2, key: 'CAR-770', problem: 'This key is already on line 1.' },
    { line: 3, key: 'CAR-771', problem: 'The id 1 is already on line 1.' },
  ]);
});

test('a history keeps order, people and statuses that no issue has any more', async () => {
  const closed = { field: 'status', from: '10', fromString: 'Patch Available', to: '6', toString: 'Closed' };
  const assigned = { field: 'assignee', from: null, to: 'user-3', toString: 'User 3' };
  const author = { name: 'user-9', displayName: 'User 9', active: false };
  const { issue, records } = await load(
    aRow({}, {
      key: 'CAR-780',
      changelog: {
        histories: [
          { id: 12, author, created: '2014-06-02T00:00:00.000+0000', items: [closed] },
          { id: 11, author, created: '2014-06-01T00:00:00.000+0000', items: [assigned, { field: 'labels' }] },
          { id: 13, created: 'never', items: [] },
        ],
      },
    }),
  );
  expect(issue('CAR-780').histories.map(({ id, at, author: by }) => [id, at, by])).toEqual([
    ['11', '2014-06-01T00:00:00.000Z', 'user-9'],
    ['12', '2014-06-02T00:00:00.000Z', 'user-9'],
  ]);
  expect(issue('CAR-780').histories[0]?.items).toEqual([
    { field: 'assignee', from: null, fromString: null, to: 'user-3', toString: 'User 3' },
    { field: 'labels', from: null, fromString: null, to: null, toString: null },
  ]);
  expect(records.statuses).toContainEqual({ id: '10', name: 'Patch Available', category: 'indeterminate' });
});
