/** @jest-environment jsdom */
import { invoke, requestJira, showFlag } from '@forge/bridge';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dismissal, type Dismissal } from '../../../src/coach/decisions';
import { cycleId, teamKey } from '../../../src/okr/ids';
import { useDecisions } from '../../../static/src/parts/use-decisions';
import { asked, refused, serve } from '../forms/a-server';

jest.mock('@forge/bridge', () => ({ invoke: jest.fn(), requestJira: jest.fn(), view: {}, showFlag: jest.fn() }));

const of = { team: teamKey.parse('SUP'), cycle: cycleId.parse('2026-q1') };
const work = { id: 'K1:SUP-KR1:9f1c02ab', name: 'Work, not a change.' };
const entry = (finding: string, reason = 'Agreed with the council'): Dismissal => dismissal.parse({ finding, subject: finding.split(':')[1], by: 'maya', at: '2026-02-16T09:14:00Z', reason });
const other = entry('K3:SUP-KR2:00000001', 'Nobody has counted before');

/** Two pages of the same team in one cache, and what may be decided on them. */
function Surface({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Page name="project" />
      <Page name="key-result" />
      <Controls />
    </QueryClientProvider>
  );
}
function Page({ name }: { name: string }) {
  const { data } = useQuery<{ coach: { dismissed: Dismissal[] } }>({ queryKey: [name, 'SUP'], queryFn: () => Promise.reject(new Error('Nobody asks.')), staleTime: Infinity });
  return <p role="note" aria-label={name}>{data?.coach.dismissed.map(({ finding, reason }) => `${finding.slice(0, 10)}: ${reason}`).join('; ')}</p>;
}
function Controls() {
  const { dismiss, restore } = useDecisions(of);
  return (
    <>
      <button onClick={() => void dismiss(work, 'Agreed with the council').catch(() => undefined)}>Dismiss</button>
      <button onClick={() => void restore(other)}>Bring back</button>
    </>
  );
}

function show() {
  const client = new QueryClient();
  for (const name of ['project', 'key-result']) client.setQueryData([name, 'SUP'], { coach: { rules: {}, dismissed: [other] } });
  client.setQueryData(['people', []], new Map());
  render(<Surface client={client} />);
  return userEvent.setup({ delay: null });
}
const pages = () => screen.getAllByRole('note').map(({ textContent }) => textContent);

beforeEach(() => {
  jest.clearAllMocks();
  jest.mocked(showFlag).mockReturnValue({ close: async () => true });
  jest.mocked(requestJira).mockReset();
  jest.mocked(invoke).mockReset();
});

const before = 'K3:SUP-KR2: Nobody has counted before';
const after = `${before}; K1:SUP-KR1: Agreed with the council`;

test('a dismissal is on every page of the cache once it is stored, with the way back', async () => {
  serve({ dismissFinding: () => ({ dismissed: [other, entry(work.id)] }), restoreFinding: () => ({ dismissed: [other] }) });
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(asked('dismissFinding')).toEqual([{ ...of, finding: work.id, reason: 'Agreed with the council' }]);
  await waitFor(() => expect(pages()).toEqual([after, after]));
  const [flag] = jest.mocked(showFlag).mock.calls[0] ?? [];
  expect(flag).toMatchObject({ title: 'Dismissed: Work, not a change.', actions: [{ text: 'Undo' }] });
  await act(async () => flag?.actions?.[0]?.onClick());
  expect(asked('restoreFinding')).toEqual([{ ...of, finding: work.id }]);
  await waitFor(() => expect(pages()).toEqual([before, before]));
});

test('what was not stored changes no page', async () => {
  serve({ dismissFinding: () => refused({ code: 'UPSTREAM' }) });
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  await waitFor(() => expect(pages()).toEqual([before, before]));
  expect(showFlag).not.toHaveBeenCalled();
});

test('a remark comes back at once, and goes again where that could not be stored', async () => {
  let answer: (given: unknown) => void = () => undefined;
  jest.mocked(invoke).mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Bring back' }));
  await waitFor(() => expect(pages()).toEqual(['', '']));
  await act(async () => answer({ ok: false, error: { code: 'UPSTREAM', message: 'Jira answered late.', hint: 'Nothing was lost.' } }));
  await waitFor(() => expect(pages()).toEqual([before, before]));
  expect(showFlag).toHaveBeenCalledWith(expect.objectContaining({ type: 'error', title: 'The remark is still dismissed' }));
});
