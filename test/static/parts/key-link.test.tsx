/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { KeyLink } from '../../../static/src/parts/key-link';

test('a key is a link; a plain press stays in the page and a new tab follows the address', () => {
  const onPress = jest.fn();
  render(<KeyLink way={{ label: 'SUP-KR2', href: '/okrs/SUP-KR2', onPress }} />);
  const link = screen.getByRole('link', { name: 'SUP-KR2' });
  expect(link).toHaveAttribute('href', '/okrs/SUP-KR2');
  expect(fireEvent.click(link)).toBe(false);
  expect(onPress).toHaveBeenCalledTimes(1);
  link.addEventListener('click', (event) => expect(event.defaultPrevented).toBe(false), { once: true });
  fireEvent.click(link, { ctrlKey: true });
  expect(onPress).toHaveBeenCalledTimes(1);
});

test('without an address it is a button', () => {
  render(<KeyLink way={{ label: 'SUP-KR2', onPress: () => undefined }} />);
  expect(screen.getByRole('button', { name: 'SUP-KR2' })).toBeInTheDocument();
});
