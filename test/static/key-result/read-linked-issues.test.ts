/** @jest-environment node */
import { requestJira } from '@forge/bridge';
import { readKnownIssues } from '../../../static/src/surfaces/project/key-result/read-known-issues';
import { readLinkedIssues } from '../../../static/src/surfaces/project/key-result/read-linked-issues';

jest.mock('@forge/bridge', () => ({ requestJira: jest.fn() }));
const jira = jest.mocked(requestJira);

const issue = (id: string, { parent, done = false, resolution }: { parent?: string; done?: boolean; resolution?: string } = {}) => ({
  id,
  key: `SUP-${id}`,
  fields: {
    summary: `Issue ${id}`,
    status: { name: done ? 'Done' : 'To Do', statusCategory: { key: done ? 'done' : 'new' } },
    ...(parent === undefined ? {} : { parent: { id: parent } }),
    resolution: resolution === undefined ? null : { id: resolution },
  },
});

/** A Jira that shows the viewer these issues, and refuses a query that names one it hides. */
function shows(...issues: Array<ReturnType<typeof issue>>) {
  jira.mockImplementation(async (_path, options) => {
    const { jql } = JSON.parse(typeof options?.body === 'string' ? options.body : '{}') as { jql: string };
    const ids = Array.from(jql.matchAll(/\d+/g), ([id]) => id);
    const hidden = ids.filter((id) => !issues.some((one) => one.id === id));
    if (hidden.length > 0) {
      const errorMessages = hidden.map((id) => `A value with ID '${id}' does not exist for the field 'id'.`);
      return new Response(JSON.stringify({ errorMessages }), { status: 400 });
    }
    const found = issues.filter(({ id, fields }) => ids.includes(jql.startsWith('parent') ? (fields.parent?.id ?? '') : id));
    return new Response(JSON.stringify({ issues: found }), { status: 200 });
  });
}

const linkedIssues = async (ids: string[], excluded: string[]) => readLinkedIssues(ids, await readKnownIssues(ids), excluded);

test('an epic’s children are its work, an issue without children is its own', async () => {
  shows(issue('1'), issue('11', { parent: '1', done: true }), issue('12', { parent: '1' }), issue('2'));
  const read = await linkedIssues(['1', '2'], []);
  expect(read.issues.map(({ key, children }) => [key, children])).toEqual([['SUP-1', { done: 1, total: 2 }], ['SUP-2', { done: 0, total: 0 }]]);
  expect(read).toMatchObject({ hidden: 0, work: 3 });
});

test('what Jira hides from the viewer is counted, and the rest is read', async () => {
  shows(issue('1'), issue('11', { parent: '1' }));
  expect(await linkedIssues(['1', '9'], [])).toMatchObject({ hidden: 1, work: 1, issues: [{ key: 'SUP-1' }] });
});

test('children closed as “Won’t do” are no work here either', async () => {
  shows(issue('1'), issue('11', { parent: '1', done: true, resolution: '10001' }), issue('12', { parent: '1' }));
  const read = await linkedIssues(['1'], ['10001']);
  expect(read).toMatchObject({ work: 1, issues: [{ children: { done: 0, total: 1 } }] });
});

test('an issue that is linked and also a child of a linked one counts once', async () => {
  shows(issue('1'), issue('11', { parent: '1' }));
  expect((await linkedIssues(['1', '11'], [])).work).toBe(1);
});
