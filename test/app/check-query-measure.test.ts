import { checkQueryMeasure } from '../../src/app/check-query-measure';
import type { Context } from '../../src/app/context';
import { projectId } from '../../src/okr/ids';

/** An author from whom Jira hides issues of a level of security, so that counts differ by who asks. */
const asked = (mine: number[], apps: number[]) => {
  const answers = (counts: number[]) => {
    const left = [...counts];
    return async () => ({ kind: 'count' as const, count: left.shift() ?? 0 });
  };
  const readNumbers = jest.fn(async () => ({ kind: 'page' as const, numbers: [1, 2] }));
  const jira = { asCaller: { rightsIn: async (projects: readonly string[]) => ({ admin: false, browse: projects, edit: [] }), count: answers(mine) }, asApp: { count: answers(apps), readNumbers } };
  // Only Jira is asked here; the local one has no levels of security, so counts that differ are said by hand.
  return { context: { jira } as unknown as Context, readNumbers };
};
const projects = [projectId.parse('10001')];
const share = { kind: 'share' as const, jql: 'type = Bug', also: 'labels = again', projects };
const sum = { kind: 'sum' as const, jql: 'type = Bug', field: 'customfield_1', projects };

test('a share counts its two queries as its author and as the app, and both have to agree', async () => {
  await expect(checkQueryMeasure(share, 'draft.measure', asked([8, 2], [8, 2]).context)).resolves.toMatchObject({ answer: { value: 25 }, points: 2 });
  await expect(checkQueryMeasure(share, 'draft.measure', asked([7, 2], [8, 2]).context)).rejects.toMatchObject({
    failure: { fields: [{ path: 'draft.measure.jql', message: expect.stringContaining('hidden from you') }] },
  });
  await expect(checkQueryMeasure(share, 'draft.measure', asked([8, 1], [8, 2]).context)).rejects.toMatchObject({
    failure: { fields: [{ path: 'draft.measure.also' }] },
  });
});

test('a sum over issues that are hidden from its author is not even read', async () => {
  const { context, readNumbers } = asked([7], [8]);
  await expect(checkQueryMeasure(sum, 'measure', context)).rejects.toMatchObject({ failure: { fields: [{ path: 'measure.jql' }] } });
  expect(readNumbers).not.toHaveBeenCalled();
});
