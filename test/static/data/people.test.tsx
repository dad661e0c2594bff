/** @jest-environment jsdom */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { getJira } from '../../../static/src/data/jira';
import { usePeople } from '../../../static/src/data/people';

jest.mock('../../../static/src/data/jira', () => ({ getJira: jest.fn() }));
const jira = jest.mocked(getJira);

/** Jira's answers, given by hand: who is there, or null where it did not answer. */
let answer: (found: ReadonlyArray<{ accountId: string; displayName: string }> | null) => void;
beforeEach(() => {
  jira.mockImplementation(
    (_, read) =>
      new Promise((resolve) => {
        answer = (found) => resolve(found && read({ values: found.map((one) => ({ ...one, active: true })) }));
      }),
  );
});

const diego = { accountId: 'diego', displayName: 'Diego Ramos' };

function asked(first: readonly string[]) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  return renderHook(({ ids }) => usePeople(ids), { wrapper, initialProps: { ids: first } });
}

test('Who Jira answers for is known, and who it leaves out has left', async () => {
  const { result } = asked(['diego', 'gone']);
  expect(result.current('diego')).toBeNull();
  await act(async () => answer([diego]));
  await waitFor(() => expect(result.current('diego')).toMatchObject({ kind: 'known', name: 'Diego Ramos' }));
  expect(result.current('gone')).toEqual({ kind: 'former' });
});

test('Nobody has left because Jira was silent', async () => {
  const { result } = asked(['diego']);
  await act(async () => answer(null));
  await waitFor(() => expect(result.current('diego')).toEqual({ kind: 'unread' }));
});

test('Nobody has left because Jira was not asked for them yet', async () => {
  const { result, rerender } = asked(['diego']);
  await act(async () => answer([diego]));
  await waitFor(() => expect(result.current('diego')).toMatchObject({ kind: 'known' }));
  rerender({ ids: ['diego', 'maya'] });
  expect(result.current('diego')).toMatchObject({ kind: 'known' });
  expect(result.current('maya')).toBeNull();
});
