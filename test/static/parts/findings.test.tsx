/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accountId, keyResultKey } from '../../../src/okr/ids';
import { CallFailed } from '../../../static/src/data/call';
import { FindingCount } from '../../../static/src/parts/finding-count';
import { FindingList } from '../../../static/src/parts/finding-list';

jest.mock('@forge/bridge', () => ({ invoke: jest.fn(), requestJira: jest.fn(), view: {}, showFlag: jest.fn() }));

test('the count is a button that says whether its list is open', async () => {
  const onToggle = jest.fn();
  render(<FindingCount label="1" name="1 finding on SUP-KR1" open={false} onToggle={onToggle} controls="findings" />);
  const count = screen.getByRole('button', { name: '1 finding on SUP-KR1', expanded: false });
  await userEvent.click(count);
  expect(onToggle).toHaveBeenCalledTimes(1);
});

const busy = { id: 'K9:SUP-KR1:9f1c02ab', name: 'Busy, not moving.', evidence: '18 of 20 issues are done; the outcome has moved 8%.' };
const dismissal = {
  finding: 'K3:SUP-KR1:9f1c02ab', subject: keyResultKey.parse('SUP-KR1'), by: accountId.parse('maya'), at: '2026-02-09T09:00:00Z', reason: 'Nobody has counted before.',
};
const noBaseline = { id: dismissal.finding, name: 'No baseline.', evidence: '“to 92%”. From what?', said: 'Dismissed Feb 9 by Maya: “Nobody has counted before.”', dismissal };

const aDecide = () => ({ dismiss: jest.fn<Promise<void>, unknown[]>(async () => undefined), restore: jest.fn<Promise<void>, unknown[]>(async () => undefined) });

test('a finding has its name, evidence and next step', async () => {
  const review = jest.fn();
  render(<FindingList findings={[{ ...busy, nextStep: { label: 'What to do', onPress: review } }]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent('Busy, not moving. 18 of 20 issues are done; the outcome has moved 8%. What to do');
  await userEvent.click(screen.getByRole('button', { name: 'What to do' }));
  expect(review).toHaveBeenCalledTimes(1);
});

describe('Dismissing', () => {
  test('is for those who may; others see no way to', () => {
    render(<FindingList findings={[busy]} dismissed={[noBaseline]} />);
    expect(screen.queryByRole('button', { name: /Dismiss…|Bring back/ })).toBeNull();
    expect(screen.getByRole('button', { name: '1 dismissed' })).toBeInTheDocument();
  });

  test('asks why, by keys alone', async () => {
    const decide = aDecide();
    render(<FindingList findings={[busy]} decide={decide} />);
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Dismiss… Busy, not moving.' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('textbox', { name: /Reason/ })).toHaveFocus();
    await userEvent.keyboard('The switch is on Friday.{Enter}');
    expect(decide.dismiss).toHaveBeenCalledWith(busy, 'The switch is on Friday.');
  });

  test('without a reason nothing is sent, and the field says what it wants', async () => {
    const decide = aDecide();
    render(<FindingList findings={[busy]} decide={decide} />);
    await userEvent.click(screen.getByRole('button', { name: /^Dismiss…/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Dismiss with reason' }));
    expect(screen.getByText('Say why, in a sentence.')).toBeInTheDocument();
    await userEvent.type(screen.getByRole('textbox', { name: /Reason/ }), 'x'.repeat(501));
    expect(screen.getByText('A reason has at most 500 characters; this one has 501.')).toBeInTheDocument();
    expect(decide.dismiss).not.toHaveBeenCalled();
  });

  test('what was not stored keeps the reason in the field and says why', async () => {
    const decide = aDecide();
    decide.dismiss.mockRejectedValue(new CallFailed({ code: 'UPSTREAM', message: 'Jira answered late.', hint: 'Nothing was lost.' }));
    render(<FindingList findings={[busy]} decide={decide} />);
    await userEvent.click(screen.getByRole('button', { name: /^Dismiss…/ }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Reason/ }), 'On Friday{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Jira answered late. Nothing was lost.');
    expect(screen.getByRole('textbox', { name: /Reason/ })).toHaveValue('On Friday');
  });

  test('Esc leaves it, and the focus is where it was', async () => {
    render(<FindingList findings={[busy]} decide={aDecide()} />);
    await userEvent.click(screen.getByRole('button', { name: /^Dismiss…/ }));
    await screen.findByRole('textbox', { name: /Reason/ });
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: /^Dismiss…/ })).toHaveFocus();
  });

  test('the line is gone, and reading goes on at the list', async () => {
    const decide = aDecide();
    const { rerender } = render(<FindingList findings={[busy]} decide={decide} />);
    decide.dismiss.mockImplementation(async () => rerender(<FindingList findings={[]} dismissed={[{ ...noBaseline, id: busy.id }]} decide={decide} />));
    await userEvent.click(screen.getByRole('button', { name: /^Dismiss…/ }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Reason/ }), 'On Friday{Enter}');
    expect(screen.getByRole('list').closest('.findings')).toHaveFocus();
  });
});

describe('What was dismissed', () => {
  test('stays behind a count beside what speaks, with who, when and why, and comes back', async () => {
    const decide = aDecide();
    render(<FindingList findings={[busy]} dismissed={[noBaseline]} decide={decide} />);
    expect(screen.queryByText(/Nobody has counted before/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '1 dismissed', expanded: false }));
    expect(screen.getByText('Dismissed Feb 9 by Maya: “Nobody has counted before.”')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Bring back: No baseline.' }));
    expect(decide.restore).toHaveBeenCalledWith(dismissal);
  });

  test('is open at once where it is all there is', () => {
    render(<FindingList findings={[]} dismissed={[noBaseline]} />);
    expect(screen.getByText(/Nobody has counted before/)).toBeInTheDocument();
  });
});
