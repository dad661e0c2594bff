/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FindingCount } from '../../../static/src/parts/finding-count';
import { FindingList } from '../../../static/src/parts/finding-list';

test('the count is a button that says whether its list is open', async () => {
  const onToggle = jest.fn();
  render(<FindingCount label="1" name="1 finding on SUP-KR1" open={false} onToggle={onToggle} controls="findings" />);
  const count = screen.getByRole('button', { name: '1 finding on SUP-KR1', expanded: false });
  await userEvent.click(count);
  expect(onToggle).toHaveBeenCalledTimes(1);
});

test('a finding has its name, evidence, next step and a way to dismiss it', async () => {
  const review = jest.fn();
  const dismiss = jest.fn();
  render(
    <FindingList
      findings={[
        {
          id: 'K9',
          name: 'Busy, not moving.',
          evidence: '18 of 20 issues are done; the outcome has moved 8%.',
          nextStep: { label: 'What to do', onPress: review },
          dismiss: { label: 'Dismiss…', onPress: dismiss },
        },
      ]}
    />,
  );
  expect(screen.getByRole('listitem')).toHaveTextContent('Busy, not moving. 18 of 20 issues are done; the outcome has moved 8%. What to do');
  await userEvent.click(screen.getByRole('button', { name: 'What to do' }));
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss…' }));
  expect([review, dismiss].map((call) => call.mock.calls.length)).toEqual([1, 1]);
});
