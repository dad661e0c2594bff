/** @jest-environment jsdom */
import { invoke, showFlag } from '@forge/bridge';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { KeyResultView } from '../../../src/contract/views';
import { statusOf } from '../../../src/okr/status-of';
import { thresholds } from '../../../src/okr/settings';
import { useCheckIns } from '../../../static/src/parts/use-check-ins';
import { aCalendar, aKeyResultView } from '../forms/a-key-result-view';

jest.mock('@forge/bridge', () => ({ invoke: jest.fn(), requestJira: jest.fn(), view: {}, showFlag: jest.fn() }));
const server = jest.mocked(invoke);
const flags = jest.mocked(showFlag);
const onStored = jest.fn();
jest.setTimeout(20_000);

/** The browser's own, which jsdom lacks; here everything is in sight. */
class InSight {
  constructor(private readonly seen: (entries: unknown[]) => void) {}
  observe = () => this.seen([]);
  disconnect = () => undefined;
}

let answer: (given: unknown) => void;
beforeEach(() => {
  jest.clearAllMocks();
  Object.assign(window, { IntersectionObserver: InSight });
  server.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  flags.mockReturnValue({ close: async () => true });
});

/** A surface with one key result, as far as check-ins go. */
function Surface({ view }: { view: KeyResultView }) {
  const checkIns = useCheckIns({ viewer: 'diego', onStored });
  const shown = checkIns.underway.at(-1) ?? view;
  const { status } = statusOf(shown.inputs, thresholds.parse({}), Date.parse(aCalendar.now));
  return (
    <>
      <p role="note">{`${shown.state.reading?.value ?? 'no number'}, ${status}${checkIns.isSaving('SUP-KR1') ? ', saving' : ''}`}</p>
      <button onClick={() => checkIns.start(view)}>Check in</button>
      {checkIns.dialog(thresholds.parse({}), { ...aCalendar, locale: 'en-US' })}
    </>
  );
}

async function checkIn(value: string) {
  const user = userEvent.setup({ delay: null });
  render(<Surface view={aKeyResultView()} />);
  await user.click(screen.getByRole('button', { name: 'Check in' }));
  await user.type(await screen.findByRole('textbox', { name: 'Value today' }), value);
  await user.click(screen.getByRole('radio', { name: '7' }));
  await user.type(screen.getByRole('textbox', { name: 'What changed?' }), 'Routing is live');
  await user.click(screen.getByRole('button', { name: 'Save check-in' }));
  return user;
}

const note = () => screen.getByRole('note').textContent;
const refusal = { ok: false, error: { code: 'UPSTREAM', message: 'Jira answered late.', hint: 'Nothing was lost.' } };

test('a check-in is shown at once with the status it brings, and marked until it is stored', async () => {
  await checkIn('9');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(note()).toBe('9, on-track, saving');
  const stored = aKeyResultView({ state: { reading: { source: 'check-in', value: 9, asOf: aCalendar.now, by: 'diego' } } });
  await act(async () => answer({ ok: true, value: stored }));
  expect(onStored).toHaveBeenCalledWith(stored, 'checked in');
  expect(note()).not.toContain('saving');
});

test('what could not be stored is taken back, and its text is there to be sent again', async () => {
  const user = await checkIn('9');
  await act(async () => answer(refusal));
  expect(note()).not.toMatch(/^9/);
  expect(onStored).not.toHaveBeenCalled();
  expect(await screen.findByRole('alert')).toHaveTextContent('Jira answered late. Nothing was lost.');
  expect(screen.getByRole('textbox', { name: 'What changed?' })).toHaveValue('Routing is live');
  await user.click(screen.getByRole('button', { name: 'Save check-in' }));
  expect(server.mock.calls[1]).toEqual(server.mock.calls[0]);
});

test('while another check-in is being written, a flag says what was not stored and leads back to it', async () => {
  const user = await checkIn('9');
  await user.click(screen.getByRole('button', { name: 'Check in' }));
  await screen.findByRole('textbox', { name: 'Value today' });
  await act(async () => answer(refusal));
  expect(screen.getByRole('textbox', { name: 'What changed?' })).toHaveValue('');
  expect(flags).toHaveBeenCalledWith(expect.objectContaining({ type: 'error', title: 'SUP-KR1 was not checked in' }));
});

test('its author may take it back from the flag', async () => {
  await checkIn('9');
  const lastCheckIn = { keyResult: 'SUP-KR1', about: aCalendar.now, recordedAt: aCalendar.now, by: 'diego', value: 9, confidence: 0.7, changed: '', blocked: '' };
  await act(async () => answer({ ok: true, value: aKeyResultView({ state: { lastCheckIn } }) }));
  const flag = flags.mock.lastCall?.[0];
  expect(flag?.title).toBe('SUP-KR1 is checked in');
  act(() => flag?.actions?.[0]?.onClick());
  expect(server).toHaveBeenLastCalledWith('undoCheckIn', { keyResult: 'SUP-KR1', about: aCalendar.now, recordedAt: aCalendar.now });
  const before = aKeyResultView();
  await act(async () => answer({ ok: true, value: before }));
  expect(onStored).toHaveBeenLastCalledWith(before, 'check-in taken back');
});
