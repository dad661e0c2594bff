/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StatusChip } from '../../../static/src/parts/status-chip';
import { StatusReason } from '../../../static/src/parts/status-reason';

const measure = jest.fn();
const reason = {
  conclusion: 'The outcome is 43 points behind what was expected by today. Off track starts at 25.',
  rows: [{ label: 'Gap', value: '−43', meaning: 'Rule 7 of 7: more than 25 points behind', source: 'Threshold set in Throughline settings' }],
  lookedAtFirst: 'Looked at first and not true: done, not started.',
  action: { label: 'Measure now', onPress: measure },
};

const show = (more = {}) => render(<StatusReason status="off-track" label="Off track" name="Off track, why? SUP-KR1" reason={reason} {...more} />);
const chip = () => screen.getByRole('button', { name: 'Off track, why? SUP-KR1' });

test('a chip without a reason is plain text', () => {
  render(<StatusChip status="on-track" label="On track" />);
  expect(screen.getByText('On track')).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});

test.each(['{Enter}', ' '])('pressing %p on the chip opens the reason and takes the focus in', async (key) => {
  const user = userEvent.setup();
  show();
  await user.tab();
  await user.keyboard(key);
  const card = await screen.findByRole('dialog');
  expect(chip()).toHaveAttribute('aria-expanded', 'true');
  expect(within(card).getByText(reason.conclusion)).toBeInTheDocument();
  expect(within(card).getByRole('row', { name: /Gap −43 Rule 7 of 7: more than 25 points behind/ })).toBeInTheDocument();
  expect(within(card).getByText(reason.lookedAtFirst)).toBeInTheDocument();
  await waitFor(() => expect(card.contains(document.activeElement)).toBe(true));
});

test('Escape closes it and gives the focus back to the chip', async () => {
  const user = userEvent.setup();
  show();
  await user.click(chip());
  const card = await screen.findByRole('dialog');
  await waitFor(() => expect(card.contains(document.activeElement)).toBe(true));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(chip()).toHaveFocus());
});

test('who may measures from the card', async () => {
  const user = userEvent.setup();
  show();
  await user.click(chip());
  await user.click(await screen.findByRole('button', { name: 'Measure now' }));
  expect(measure).toHaveBeenCalledTimes(1);
});

test('a surface may open it by a key of its own', async () => {
  const onOpenChange = jest.fn();
  const user = userEvent.setup();
  show({ open: true, onOpenChange });
  await screen.findByRole('dialog');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(onOpenChange).toHaveBeenCalledWith(false);
});
