/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { OutcomeAndWork } from '../../../static/src/parts/outcome-and-work';

const busy = {
  label: 'Outcome 8%, now 22.4 h, from 24 h to 4 h, expected 13.8 h. Work 18 of 20 issues done, 1 in progress.',
  outcome: { kind: 'progress', ratio: 0.08, expected: { ratio: 0.51 } },
  work: { done: 18, inProgress: 1, total: 20 },
  numbers: { outcome: '8%', work: '90%' },
} as const;

test('the two shapes are one image, told in one sentence', () => {
  render(<OutcomeAndWork {...busy} />);
  expect(screen.getAllByRole('img')).toHaveLength(1);
  expect(screen.getByRole('img', { name: busy.label })).toHaveTextContent(/^8%90%$/);
});

test('the outcome stands above the work', () => {
  const { container } = render(<OutcomeAndWork {...busy} />);
  const rail = container.querySelector('.outcome-rail');
  const dashes = container.querySelector('.work-dashes');
  expect(rail && dashes && rail.compareDocumentPosition(dashes)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('with a scale it says baseline, expected and target; a closed key result has no expected', () => {
  const scale = { baseline: '24 h', target: '4 h', expected: { text: 'expected 13.8 h', short: '13.8 h' } };
  const { rerender } = render(<OutcomeAndWork {...busy} names={{ outcome: 'Outcome', work: 'Work' }} scale={scale} />);
  for (const words of ['Outcome', '24 h', 'expected 13.8 h', '4 h', 'Work']) expect(screen.getByText(words)).toBeInTheDocument();
  rerender(<OutcomeAndWork {...busy} outcome={{ kind: 'progress', ratio: 0.08 }} scale={scale} />);
  expect(screen.queryByText('expected 13.8 h')).toBeNull();
});
