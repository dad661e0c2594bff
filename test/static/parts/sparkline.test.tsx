/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { Sparkline } from '../../../static/src/parts/sparkline';

const values = [
  { at: 0, value: 24 },
  { at: 1, value: 14 },
  { at: 2, value: 4 },
];

test('a falling value runs down from left to right and ends in a dot', () => {
  const { container } = render(<Sparkline values={values} />);
  expect(container.querySelector('.sparkline-value')).toHaveAttribute('d', 'M1.0 2.5L51.0 15.0L101.0 27.5');
  expect(container.querySelector('circle')).toHaveAttribute('cy', '27.5');
});

test('the expected way shares the scale', () => {
  const { container } = render(<Sparkline values={values.slice(0, 2)} expected={[{ at: 0, value: 24 }, { at: 1, value: 4 }]} />);
  expect(container.querySelector('.sparkline-value')).toHaveAttribute('d', 'M1.0 2.5L101.0 15.0');
  expect(container.querySelector('.sparkline-expected')).toHaveAttribute('d', 'M1.0 2.5L101.0 27.5');
});

test('a value that never changed runs through the middle', () => {
  const { container } = render(<Sparkline size="narrow" values={[{ at: 0, value: 2 }, { at: 1, value: 2 }]} />);
  expect(container.querySelector('.sparkline-value')).toHaveAttribute('d', 'M1.0 11.0L53.0 11.0');
});

test('one value is a dot, none is nothing', () => {
  const { container, rerender } = render(<Sparkline values={values.slice(0, 1)} />);
  expect(container.querySelectorAll('path, circle')).toHaveLength(1);
  rerender(<Sparkline values={[]} />);
  expect(container.querySelectorAll('path, circle')).toHaveLength(0);
});

test('with a name it is an image', () => {
  render(<Sparkline values={values} label="Time to resolve, falling" />);
  expect(screen.getByRole('img', { name: 'Time to resolve, falling' })).toBeInTheDocument();
});
