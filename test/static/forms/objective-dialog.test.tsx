/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { objective } from '../../../src/okr/objective';
import { ObjectiveDialog } from '../../../static/src/surfaces/project/forms/objective-dialog';
import { asked, refused, serve, show } from './a-server';
import { aTeamView } from './a-team-view';

jest.mock('@forge/bridge', () => ({
  invoke: jest.fn(),
  requestJira: jest.fn(),
  view: { getContext: async () => ({ locale: 'en-US' }), createHistory: async () => null },
}));

jest.setTimeout(20_000);
const onSaved = jest.fn();
const onClose = jest.fn();
const parents = [
  { key: 'CX-O2', text: 'Customers get help before they lose patience', teamName: 'Customer experience' },
  { key: 'CX-KR3', text: 'Churn falls', teamName: 'Customer experience' },
];
beforeEach(() => {
  jest.clearAllMocks();
  serve({ listParents: () => ({ parents }), createObjective: () => 'the new view', editObjective: () => 'the next view' });
});

const existing = {
  objective: objective.parse({ key: 'SUP-O1', team: 'SUP', cycle: '2026-q1', title: 'Same-day answers', owner: 'diego', parent: 'OLD-O9', life: { kind: 'open' }, createdAt: '2026-01-01T00:00:00Z' }),
  version: 4,
};
const open = (edited?: typeof existing) => show(<ObjectiveDialog team={aTeamView()} objective={edited} onClose={onClose} onSaved={onSaved} />);
const title = () => screen.getByRole('textbox', { name: /^Objective/ });

test('a new objective is written down with its owner, what it supports and its pillar', async () => {
  const user = open();
  await waitFor(() => expect(title()).toHaveFocus());
  await user.keyboard('Every customer gets an answer the first time');
  await user.click(screen.getByRole('combobox', { name: /^Supports/ }));
  await user.click(await screen.findByText('CX-O2 Customers get help before they lose patience'));
  await user.click(screen.getByRole('combobox', { name: /^Pillar/ }));
  await user.click(await screen.findByText('Win on trust'));
  await user.click(screen.getByRole('button', { name: 'Add objective' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith('the new view'));
  expect(asked('createObjective')).toEqual([
    { team: 'SUP', cycle: '2026-q1', draft: { title: 'Every customer gets an answer the first time', owner: 'maya', parent: 'CX-O2', pillar: 'trust' } },
  ]);
});

test('without a title nothing is sent', async () => {
  const user = open();
  await user.click(screen.getByRole('button', { name: 'Add objective' }));
  expect(title()).toHaveAccessibleDescription(/Write what will be better/);
  expect(title()).toHaveFocus();
  expect(asked('createObjective')).toEqual([]);
});

test('a parent that is no longer offered stays until another one is chosen', async () => {
  const user = open(existing);
  expect(await screen.findByText('OLD-O9')).toBeInTheDocument();
  await user.type(title(), '!');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(asked('editObjective')).toEqual([{ objective: 'SUP-O1', version: 4, draft: { title: 'Same-day answers!', owner: 'diego', parent: 'OLD-O9' } }]));
});

test('a refused parent is said beside it, and the text stays', async () => {
  serve({ listParents: () => ({ parents }), editObjective: () => refused({ fields: [{ path: 'draft.parent', message: 'OLD-O9 does not exist any more.' }] }) });
  const user = open(existing);
  await user.type(title(), '!');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.getByRole('combobox', { name: /^Supports/ })).toHaveAccessibleDescription(/OLD-O9 does not exist any more/));
  expect(title()).toHaveValue('Same-day answers!');
});
