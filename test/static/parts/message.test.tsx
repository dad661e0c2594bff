/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Message } from '../../../static/src/parts/message';

test('says what happened, what it means, and offers what to do', async () => {
  const onPress = jest.fn();
  render(
    <Message title="Key results could not be loaded." live="polite" action={{ label: 'Try again', onPress }}>
      Jira answered late. Nothing you linked is lost.
    </Message>,
  );
  expect(screen.getByRole('status')).toHaveTextContent('Key results could not be loaded. Jira answered late. Nothing you linked is lost.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('a busy button keeps its words and the focus and does nothing', async () => {
  const onPress = jest.fn();
  render(<Message title="Key results could not be loaded." action={{ label: 'Try again', onPress, busy: true }} />);
  const button = screen.getByRole('button', { name: 'Try again' });
  await userEvent.click(button);
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(onPress).not.toHaveBeenCalled();
});
