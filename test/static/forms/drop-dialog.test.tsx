/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { DropDialog } from '../../../static/src/surfaces/project/forms/drop-dialog';
import { asked, refused, serve, show } from './a-server';

jest.mock('@forge/bridge', () => ({ invoke: jest.fn(), requestJira: jest.fn(), view: {} }));

jest.setTimeout(20_000);
const onDropped = jest.fn();
const onClose = jest.fn();
beforeEach(() => jest.clearAllMocks());

const open = (kind: 'objective' | 'key-result' = 'key-result') =>
  show(<DropDialog what={{ kind, key: kind === 'objective' ? 'SUP-O1' : 'SUP-KR1', text: 'Time to resolve', version: 3 }} onClose={onClose} onDropped={onDropped} />);
const reason = () => screen.getByRole('textbox', { name: /^Reason/ });

test('dropping asks for a reason and says that nothing is deleted', async () => {
  serve({ dropKeyResult: () => ({ dropped: 'SUP-KR1' }) });
  const user = open();
  expect(screen.getByText(/Nothing is deleted/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Drop SUP-KR1' }));
  expect(reason()).toHaveAccessibleDescription(/Say why it is dropped/);
  expect(asked('dropKeyResult')).toEqual([]);
  await user.type(reason(), 'The survey ends');
  await user.click(screen.getByRole('button', { name: 'Drop SUP-KR1' }));
  await waitFor(() => expect(onDropped).toHaveBeenCalledWith('SUP-KR1'));
  expect(asked('dropKeyResult')).toEqual([{ keyResult: 'SUP-KR1', version: 3, reason: 'The survey ends' }]);
});

test('somebody else’s edit is named first; pressing again drops what stands now', async () => {
  const conflict = { by: 'priya', at: '2026-02-16T09:28:00Z', version: 5, theirs: {} };
  serve({ dropObjective: ({ version }: { version: number }) => (version === 5 ? { dropped: 'SUP-O1' } : refused({ code: 'CONFLICT', conflict })) });
  const user = open('objective');
  await user.type(reason(), 'No longer ours');
  await user.click(screen.getByRole('button', { name: 'Drop SUP-O1' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Somebody changed SUP-O1 while you were writing. Nothing was dropped.');
  await user.click(screen.getByRole('button', { name: 'Drop SUP-O1' }));
  await waitFor(() => expect(onDropped).toHaveBeenCalledWith('SUP-O1'));
});
