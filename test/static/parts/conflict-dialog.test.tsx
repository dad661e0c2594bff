/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConflictDialog } from '../../../static/src/parts/conflict-dialog';

const onSave = jest.fn();

function show() {
  render(
    <ConflictDialog
      title="Priya Nair changed SUP-KR2 while you were writing"
      theirs="Priya, 2 minutes ago"
      fields={[
        { id: 'target', label: 'Target', yours: '6%', theirs: '5%' },
        { id: 'changed', label: 'What changed', yours: 'Checklist in every reply' },
        { id: 'blocked', label: 'What blocks', theirs: '' },
      ]}
      onSave={onSave}
      onCancel={() => undefined}
    />,
  );
  return screen.findByRole('dialog', { name: /Priya Nair changed SUP-KR2/ });
}

test('a field both changed starts without a choice; one that only one changed takes that one', async () => {
  const dialog = await show();
  const target = within(dialog).getByRole('radiogroup', { name: 'Target' });
  expect(within(target).getAllByRole('radio', { checked: false })).toHaveLength(2);
  expect(within(dialog).getByRole('radio', { name: /Yours.*Checklist in every reply/ })).toBeChecked();
  expect(within(dialog).getByRole('radio', { name: /Priya, 2 minutes ago.*Empty/ })).toBeChecked();
  expect(within(dialog).getAllByText('Not touched')).toHaveLength(2);
});

test('saving without a choice names the field; with one it hands over a side for each', async () => {
  const dialog = await show();
  const save = within(dialog).getByRole('button', { name: 'Save this version' });
  await userEvent.click(save);
  expect(onSave).not.toHaveBeenCalled();
  expect(within(dialog).getByRole('radiogroup', { name: 'Target' })).toHaveAccessibleDescription('Choose which one should stay.');
  await userEvent.click(within(dialog).getByRole('radio', { name: /Priya, 2 minutes ago.*5%/ }));
  await userEvent.click(save);
  expect(onSave).toHaveBeenCalledWith({ target: 'theirs', changed: 'yours', blocked: 'theirs' });
});
