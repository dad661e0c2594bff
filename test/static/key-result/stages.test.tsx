/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { ChartTable } from '../../../static/src/surfaces/project/key-result/chart-table';
import { StageList } from '../../../static/src/surfaces/project/key-result/stage-list';
import { aCalendar, aKeyResultView } from '../forms/a-key-result-view';

const stages = [
  { name: 'Contract signed', by: '2026-01-23', grade: 0.2 },
  { name: 'All payouts', by: '2026-03-31', grade: 1 },
];

test('Stages are listed with what is reached, by when each is due, and the grade it earns', () => {
  render(<StageList stages={stages} reached={1} calendar={aCalendar} />);
  const [first, last] = within(screen.getByRole('list', { name: 'Stages' })).getAllByRole('listitem');
  expect(first).toHaveTextContent('Contract signedReached · by Jan 23 · grade 0.2');
  expect(last).toHaveTextContent('All payoutsNot reached · by Mar 31 · grade 1');
});

test('The table says how many stages were due by a day', () => {
  const view = { ...aKeyResultView({ keyResult: { target: { kind: 'stages', stages }, unit: '' } }), samples: [{ at: '2026-01-22T09:00:00Z', value: 0 }, { at: '2026-01-26T09:00:00Z', value: 1 }] };
  render(<ChartTable view={view} said={[]} calendar={aCalendar} />);
  expect(screen.getByRole('row', { name: /^Jan 22/ })).toHaveTextContent('Jan 2200');
  expect(screen.getByRole('row', { name: /^Jan 26/ })).toHaveTextContent('Jan 2611');
});
