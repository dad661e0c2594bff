/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { ErrorBoundary } from '../../../static/src/theme/error-boundary';

function Broken(): never {
  throw new Error('no such key result');
}

test('a screen that breaks says so, without the error’s own words', () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(/^This page could not be shown\. Something in it broke\. What you saved is safe\.Try again$/);
  said.mockRestore();
});
