import { fieldsToChoose, settled, type Met } from '../../../static/src/surfaces/project/forms/met';

interface Draft {
  title: string;
  owner?: string;
  target: { from: number; to: number };
}

const before: Draft = { title: 'Same-day answers', owner: 'diego', target: { from: 24, to: 4 } };
const met = (yours: Partial<Draft>, theirs: Partial<Draft>): Met<Draft> => ({
  by: 'priya', at: '2026-02-16T09:28:00Z', version: 7, before, yours: { ...before, ...yours }, theirs: { ...before, ...theirs },
});
const fields = [
  { id: 'title', label: 'Title', text: ({ title }: Draft) => title },
  { id: 'owner', label: 'Owner', text: ({ owner }: Draft) => owner ?? 'Nobody' },
  { id: 'target', label: 'Target', text: ({ target }: Draft) => `${target.from} to ${target.to}` },
] as const;

test('each side shows only what it changed; what both left alone is not asked', () => {
  expect(fieldsToChoose(met({ title: 'Mine' }, { owner: undefined }), fields)).toEqual([
    { id: 'title', label: 'Title', yours: 'Mine' },
    { id: 'owner', label: 'Owner', theirs: 'Nobody' },
  ]);
});

test('what both changed alike needs no choice, whatever the order of its parts', () => {
  expect(fieldsToChoose(met({ target: { from: 20, to: 4 } }, { target: { to: 4, from: 20 } }), fields)).toEqual([]);
});

test('theirs is the ground; what is chosen of yours goes on top, also where you cleared it', () => {
  expect(settled(met({ title: 'Mine', owner: undefined }, { title: 'Theirs', target: { from: 24, to: 6 } }), { title: 'theirs', owner: 'yours', target: 'theirs' })).toEqual({
    title: 'Theirs',
    owner: undefined,
    target: { from: 24, to: 6 },
  });
});
