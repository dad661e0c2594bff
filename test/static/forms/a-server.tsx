import { invoke, requestJira } from '@forge/bridge';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { Failure } from '../../../src/contract/errors';
import { newQueryClient } from '../../../static/src/data/query-client';

type Answers = Record<string, (payload: never) => unknown>;

/** Answers the calls by name; what an answer throws as `refused` comes back as that failure. */
export function serve(answers: Answers): void {
  jest.mocked(invoke).mockImplementation(async (name, payload) => {
    const value = answers[name]?.(payload as never);
    return value instanceof Refused ? { ok: false, error: value.failure } : { ok: true, value };
  });
  jest.mocked(requestJira).mockImplementation(async (path) => jiraAnswer(path));
}

class Refused {
  constructor(readonly failure: Failure) {}
}

export const refused = (failure: Partial<Failure>): Refused =>
  new Refused({ code: 'INVALID', message: 'It cannot be saved as it is.', hint: 'Nothing was saved.', ...failure });

/** What a call was asked with, call by call. */
export const asked = (name: string): unknown[] =>
  jest.mocked(invoke).mock.calls.filter(([asked]) => asked === name).map(([, payload]) => payload);

/** Shows a screen as its surface does, with a fresh cache. */
export function show(screen: ReactElement) {
  render(<QueryClientProvider client={newQueryClient()}>{screen}</QueryClientProvider>);
  return userEvent.setup({ delay: null });
}

const people = [
  { accountId: 'maya', displayName: 'Maya Lindqvist', active: true },
  { accountId: 'diego', displayName: 'Diego Ramos', active: true },
  { accountId: 'priya', displayName: 'Priya Nair', active: true },
];
const projects = [
  { id: '10001', key: 'SUP', name: 'Support experience' },
  { id: '10002', key: 'PAY', name: 'Payments' },
];

const fields = [
  { id: 'customfield_10016', name: 'Story points', schema: { type: 'number' } },
  { id: 'customfield_10050', name: 'Users affected', schema: { type: 'number' } },
  { id: 'customfield_10051', name: 'Root cause', schema: { type: 'string' } },
  { id: 'workratio', name: 'Work ratio', schema: { type: 'number' } },
];

const issues = [
  { id: '20077', key: 'SUP-77', fields: { summary: 'Route billing questions to the right queue on arrival' } },
  { id: '20078', key: 'SUP-78', fields: { summary: 'Answer the whole question the first time' } },
];

/** What Jira was asked for, request by request. */
export const askedJira = (): string[] => jest.mocked(requestJira).mock.calls.map(([path]) => path);

function jiraAnswer(path: string): Response {
  const { pathname, searchParams } = new URL(path, 'https://jira.example');
  const text = (searchParams.get('query') ?? '').toLowerCase();
  const body = pathname.endsWith('/field')
    ? fields
    : pathname.endsWith('/search/jql')
    ? { issues }
    : pathname.endsWith('/project/search')
    ? { values: projects.filter(({ id, name }) => (searchParams.getAll('id').includes(id) || !searchParams.has('id')) && name.toLowerCase().includes(text)) }
    : pathname.endsWith('/user/bulk')
      ? { values: people.filter(({ accountId }) => searchParams.getAll('accountId').includes(accountId)) }
      : people.filter(({ displayName }) => displayName.toLowerCase().includes(text));
  return { ok: true, json: async () => body } as Response;
}
