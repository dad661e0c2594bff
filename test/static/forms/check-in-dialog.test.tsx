/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { thresholds } from '../../../src/okr/settings';
import type { CheckInDraft } from '../../../static/src/parts/check-in-draft';
import { CheckInDialog } from '../../../static/src/parts/check-in-dialog';
import { emptyCheckIn } from '../../../static/src/parts/check-in-form';
import { aCalendar, aKeyResultView } from './a-key-result-view';

jest.mock('@forge/bridge', () => ({ invoke: jest.fn(), requestJira: jest.fn(), view: {} }));
jest.setTimeout(20_000);
const onSend = jest.fn();
const onClose = jest.fn();

beforeEach(() => jest.clearAllMocks());

function open(view = aKeyResultView(), { locale = 'en-US', draft }: { locale?: string; draft?: CheckInDraft } = {}) {
  render(<CheckInDialog view={view} thresholds={thresholds.parse({})} calendar={{ ...aCalendar, locale }} viewer="diego" {...(draft && { draft })} onClose={onClose} onSend={onSend} />);
  return userEvent.setup({ delay: null });
}

const sure = () => screen.getByRole('radiogroup', { name: 'How sure are you that it will land at 4\u00a0h?' });
/** What was sent, as the server gets it. */
const sent = (): unknown => onSend.mock.lastCall?.[0].said;
const save = () => screen.getByRole('button', { name: 'Save check-in' });

test('a check-in says the value, the confidence from 0 to 1, what changed and what blocks', async () => {
  const user = open();
  await user.type(screen.getByRole('textbox', { name: 'Value today' }), '22,4');
  await user.click(within(sure()).getByRole('radio', { name: '7' }));
  await user.type(screen.getByRole('textbox', { name: 'What changed?' }), 'Routing is live');
  await user.type(screen.getByRole('textbox', { name: 'What blocks it?' }), 'Tax questions');
  await user.click(save());
  expect(sent()).toEqual({ keyResult: 'SUP-KR1', value: 22.4, confidence: 0.7, changed: 'Routing is live', blocked: 'Tax questions' });
});

test('by keyboard: the focus starts on the value, a digit chooses the confidence, Ctrl with Enter saves', async () => {
  const user = open();
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Value today' })).toHaveFocus());
  await user.keyboard('22.4{Tab}t');
  expect(within(sure()).getByRole('radio', { name: '10, certain' })).toBeChecked();
  await user.keyboard('3');
  expect(within(sure()).getByRole('radio', { name: '3' })).toHaveFocus();
  expect(screen.getByText('Lowers the status by one step')).toBeInTheDocument();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(sent()).toMatchObject({ value: 22.4, confidence: 0.3 });
});

test('no confidence is chosen for anyone; the last one is only marked', () => {
  const lastCheckIn = { keyResult: 'SUP-KR1', about: '2026-02-09T09:00:00Z', recordedAt: '2026-02-09T09:00:00Z', by: 'diego', value: 22.8, confidence: 0.5, changed: '', blocked: '' };
  open(aKeyResultView({ state: { lastCheckIn } }));
  expect(within(sure()).queryByRole('radio', { checked: true })).toBeNull();
  expect(within(sure()).getByRole('radio', { name: '5, last time' })).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Value today' })).toHaveAccessibleDescription(/Last check-in, Feb 9: 22\.8\u00a0h\. Leave empty/);
});

test('without a confidence nothing is sent, and the focus goes there', async () => {
  const user = open();
  await user.click(save());
  expect(onSend).not.toHaveBeenCalled();
  expect(sure()).toHaveAccessibleDescription(/Choose how sure you are, from 0 to 10/);
  expect(screen.getByRole('alert')).toHaveTextContent('One field needs a look. How sure you are.');
  await waitFor(() => expect(within(sure()).getByRole('radio', { name: '0, no chance' })).toHaveFocus());
});

test.each(['NaN', 'Infinity', '1e400', '4 h'])('a value of %p is refused with what would do', async (text) => {
  const user = open();
  await user.type(screen.getByRole('textbox', { name: 'Value today' }), text);
  await user.tab();
  expect(screen.getByRole('textbox', { name: 'Value today' })).toHaveAccessibleDescription(/This is not a number\. Only digits will do.*12\.5, −3 or 1,234\.5/);
});

test('a number with two readings asks which one is meant', async () => {
  const user = open();
  await user.type(screen.getByRole('textbox', { name: 'Value today' }), '1,234');
  await user.tab();
  const readings = screen.getByRole('group', { name: 'Value today: which one is meant?' });
  expect(within(readings).getAllByRole('button').map((button) => button.textContent)).toEqual(['1234', '1.234']);
  await user.click(within(readings).getByRole('button', { name: '1.234' }));
  await user.click(within(sure()).getByRole('radio', { name: '7' }));
  await user.click(save());
  expect(sent()).toMatchObject({ value: 1.234 });
});

test('a measured value is shown with where it is from, and is not typed over', async () => {
  const measure = { kind: 'count', jql: 'priority = P1', projects: ['10001'] };
  const target = { kind: 'below', line: 5, tolerance: 1 };
  const user = open(aKeyResultView({ keyResult: { measure, target, unit: '' }, state: { reading: { source: 'count', value: 7, asOf: '2026-02-16T09:14:00Z' } } }));
  expect(screen.queryByRole('textbox', { name: 'Value today' })).toBeNull();
  expect(screen.getByText('Measured by Jira: count of issues, as of 09:14.')).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'What changed?' })).toHaveFocus());
  await user.click(screen.getByRole('radio', { name: '8' }));
  await user.click(save());
  expect(sent()).toEqual({ keyResult: 'SUP-KR1', confidence: 0.8, changed: '', blocked: '' });
});

test('a key result of stages asks for the highest one reached', async () => {
  const stages = [{ name: 'Pilot', by: '2026-02-01', grade: 0.4 }, { name: 'Everywhere', by: '2026-03-31', grade: 1 }];
  const user = open(aKeyResultView({ keyResult: { target: { kind: 'stages', stages }, unit: '' } }));
  await user.click(screen.getByRole('radio', { name: /^Pilot/ }));
  await user.click(screen.getByRole('radio', { name: '8' }));
  await user.click(save());
  expect(sent()).toMatchObject({ value: 1 });
});

const notStored = (failure: CheckInDraft['failure']): CheckInDraft => ({
  form: { ...emptyCheckIn, confidence: 7, changed: 'Routing is live' },
  said: { keyResult: 'SUP-KR1', confidence: 0.7, changed: 'Routing is live', blocked: '' },
  ...(failure && { failure }),
});

test('what could not be stored comes back with its text and the reason at the button', async () => {
  const user = open(aKeyResultView(), { draft: notStored({ code: 'UPSTREAM', message: 'Jira answered late.', hint: 'Nothing was lost. Try again in a minute.' }) });
  expect(await screen.findByRole('alert')).toHaveTextContent('Jira answered late. Nothing was lost. Try again in a minute.');
  expect(screen.getByRole('textbox', { name: 'What changed?' })).toHaveValue('Routing is live');
  await user.click(save());
  expect(sent()).toMatchObject({ confidence: 0.7, changed: 'Routing is live' });
});

test('a refused value is said beside the value; one about the day at the button', async () => {
  const fields = [{ path: 'value', message: 'This value is measured by Jira.' }, { path: 'about', message: 'A check-in must be about a day of the cycle.' }];
  open(aKeyResultView(), { draft: notStored({ code: 'INVALID', message: 'It does not stand.', hint: 'Correct it.', fields }) });
  expect(await screen.findByRole('alert')).toHaveTextContent('It does not stand. A check-in must be about a day of the cycle. Correct it.');
  expect(screen.getByRole('textbox', { name: 'Value today' })).toHaveAccessibleDescription(/measured by Jira/);
});

test('closing what came back asks first, though nothing was written since', async () => {
  const user = open(aKeyResultView(), { draft: notStored({ code: 'UPSTREAM', message: 'Jira answered late.', hint: 'Nothing was lost.' }) });
  await user.keyboard('{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  expect(await screen.findByRole('group', { name: 'Discard what you wrote?' })).toBeInTheDocument();
});

test('Escape closes what was not written in, and asks before text is lost', async () => {
  const user = open();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
  await user.type(screen.getByRole('textbox', { name: 'What changed?' }), 'Routing');
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
  const question = await screen.findByRole('group', { name: 'Discard what you wrote?' });
  expect(within(question).getByRole('button', { name: 'Keep writing' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('textbox', { name: 'What changed?' })).toHaveValue('Routing');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(onClose).toHaveBeenCalledTimes(2);
});
