/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { Person } from '../../../static/src/parts/person';

test('a person is shown by name', () => {
  render(<Person person={{ kind: 'known', name: 'Diego Ramos' }} />);
  expect(screen.getByText('Diego Ramos')).toBeInTheDocument();
});

test('a closed account is a former user, nobody is no owner, and who Jira did not name has not left', () => {
  render(
    <>
      <Person person={{ kind: 'former' }} />
      <Person person={{ kind: 'none' }} />
      <Person person={{ kind: 'unread' }} />
    </>,
  );
  expect(screen.getByText('Former user')).toBeInTheDocument();
  expect(screen.getByText('No owner')).toBeInTheDocument();
  expect(screen.getByText('Name not loaded')).toBeInTheDocument();
});

test('a picture alone keeps the name for screen readers', () => {
  render(<Person pictureOnly person={{ kind: 'known', name: 'Tom Becker', picture: 'data:image/svg+xml,' }} />);
  expect(screen.getByRole('img', { name: 'Tom Becker' })).toBeInTheDocument();
});
