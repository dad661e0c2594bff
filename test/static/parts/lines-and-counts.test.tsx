/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { KeyResultBones } from '../../../static/src/parts/bones';
import { Counts } from '../../../static/src/parts/counts';
import { CycleLine } from '../../../static/src/parts/cycle-line';
import { Legend } from '../../../static/src/parts/legend';
import { LevelLine } from '../../../static/src/parts/level-line';
import { StatusChip } from '../../../static/src/parts/status-chip';

test('the line up goes from the objective to the pillar, which has no key', () => {
  render(
    <LevelLine
      label="Line up"
      steps={[
        { level: 'Objective', text: 'Every invoice question gets a same-day answer', key: { label: 'SUP-O1', href: '#' }, status: <StatusChip flat status="off-track" label="Off track" /> },
        { level: 'Pillar', text: 'Win on trust, not on price' },
      ]}
    />,
  );
  expect(screen.getByRole('list', { name: 'Line up' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'ObjectiveSUP-O1 Every invoice question gets a same-day answerOff track',
    'Pillar Win on trust, not on price',
  ]);
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('counts say how many stand where', () => {
  render(<Counts lead={{ value: '5 of 9', label: 'checked in this week' }} counts={[{ status: 'at-risk', count: 1, label: 'at risk' }]} />);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['checked in this week', 'at risk']);
  expect(screen.getAllByRole('definition').map((definition) => definition.textContent)).toEqual(['5 of 9', '1']);
});

test('the cycle is a plain line that stays within its ends', () => {
  const { container } = render(<CycleLine ratio={1.2} />);
  expect(container.querySelector('i')?.style.width).toBe('100%');
});

test('the legend explains both shapes and the pin', () => {
  render(<Legend />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Outcome', 'Expected by today', 'Work done']);
});

test('bones say that something is loading', () => {
  render(<KeyResultBones rows={3} />);
  expect(screen.getByRole('status', { name: 'Loading' })).toHaveAttribute('aria-busy', 'true');
});
