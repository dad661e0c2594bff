/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { PeopleSection } from '../../../static/src/surfaces/settings/people/people-section';
import { asked, refused, serve, show } from '../forms/a-server';

jest.mock('@forge/bridge', () => ({ invoke: jest.fn(), requestJira: jest.fn(), view: {} }));

jest.setTimeout(20_000);
beforeEach(() => jest.clearAllMocks());

const press = (user: UserEvent, name: string) => user.click(screen.getByRole('button', { name }));

async function chooseDiego(user: UserEvent): Promise<void> {
  await user.type(screen.getByRole('combobox', { name: /^Person/ }), 'Diego');
  await user.click(await screen.findByRole('option', { name: /Diego Ramos/ }));
}

test('words are counted first, erased only by somebody who is sure, and what went is said', async () => {
  serve({ countTexts: () => ({ checkIns: 12, changes: 1 }), eraseTexts: () => ({ checkIns: 12, changes: 1, later: false }) });
  const user = show(<PeopleSection />);
  expect(screen.queryByRole('button', { name: /words/ })).not.toBeInTheDocument();
  await chooseDiego(user);
  await press(user, 'Count their words');
  expect(await screen.findByText('12 check-ins and 1 change record hold words of Diego Ramos.')).toBeInTheDocument();
  expect(asked('eraseTexts')).toEqual([]);

  await press(user, 'Erase these words');
  const dialog = await screen.findByRole('dialog', { name: /Erase the words of Diego Ramos/ });
  expect(dialog).toHaveTextContent('12 check-ins and 1 change record lose the words Diego Ramos wrote');
  await press(user, 'Erase');
  expect(await screen.findByText(/Say that you are sure/)).toBeInTheDocument();
  expect(asked('eraseTexts')).toEqual([]);

  await user.click(screen.getByRole('checkbox', { name: 'I know that this cannot be undone' }));
  await press(user, 'Erase');
  expect(await screen.findByText('The words of Diego Ramos are erased from 12 check-ins and 1 change record.')).toBeInTheDocument();
  expect(asked('eraseTexts')).toEqual([{ author: 'diego' }]);
});

test('nothing to erase is said, and nothing is offered', async () => {
  serve({ countTexts: () => ({ checkIns: 0, changes: 0 }) });
  const user = show(<PeopleSection />);
  await chooseDiego(user);
  await press(user, 'Count their words');
  expect(await screen.findByText('Nothing holds words of Diego Ramos.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Erase these words' })).not.toBeInTheDocument();
});

test('somebody who left is named by account id; what is known of one person is not shown for another', async () => {
  serve({ countTexts: () => ({ checkIns: 1, changes: 0 }) });
  const user = show(<PeopleSection />);
  await user.type(screen.getByRole('textbox', { name: /^Account ID/ }), 'left-long-ago');
  await press(user, 'Count their words');
  expect(await screen.findByText('1 check-in holds words of this person.')).toBeInTheDocument();
  expect(asked('countTexts')).toEqual([{ author: 'left-long-ago' }]);
  await user.type(screen.getByRole('textbox', { name: /^Account ID/ }), '-2');
  expect(screen.queryByText(/holds words/)).not.toBeInTheDocument();
});

test('many words go on being erased in the background, and a refusal is said in place', async () => {
  serve({ countTexts: () => ({ checkIns: 90, changes: 40 }), eraseTexts: () => ({ checkIns: 90, changes: 40, later: true }) });
  const user = show(<PeopleSection />);
  await chooseDiego(user);
  await press(user, 'Count their words');
  await user.click(await screen.findByRole('button', { name: 'Erase these words' }));
  await user.click(await screen.findByRole('checkbox'));
  await press(user, 'Erase');
  expect(await screen.findByText('Erasing the words of Diego Ramos has begun.')).toBeInTheDocument();

  serve({ countTexts: () => refused({ code: 'UPSTREAM', message: 'Storage did not answer.', hint: 'Try again in a minute.' }) });
  await press(user, 'Count their words');
  expect(await screen.findByRole('alert')).toHaveTextContent('Storage did not answer.');
});
