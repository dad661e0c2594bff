/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { objectiveKey } from '../../../src/okr/ids';
import { KeyResultDialog } from '../../../static/src/surfaces/project/forms/key-result-dialog';
import { aKeyResultView } from './a-key-result-view';
import { asked, serve, show } from './a-server';
import { aTeamView } from './a-team-view';

jest.mock('@forge/bridge', () => ({
  invoke: jest.fn(),
  requestJira: jest.fn(),
  showFlag: jest.fn(() => ({ close: async () => true })),
  view: { getContext: async () => ({ locale: 'en-US' }), createHistory: async () => null },
}));

jest.setTimeout(20_000);
const onClose = jest.fn();
beforeEach(() => {
  jest.clearAllMocks();
  serve({});
});

const open = (keyResult?: ReturnType<typeof aKeyResultView>, team = aTeamView()) =>
  show(<KeyResultDialog team={team} objective={objectiveKey.parse('SUP-O1')} keyResult={keyResult} onClose={onClose} onSaved={jest.fn()} />);
const field = (name: string) => screen.getByRole('textbox', { name: new RegExp(`^${name}`) });

describe('A remark of the coach', () => {
  const work = 'Hire two support agents';
  const rewrite = async (user: ReturnType<typeof open>) => {
    await user.clear(field('Key result'));
    await user.type(field('Key result'), work);
  };

  test('is dismissed in the editor, for the text as it is being written, and writing goes on', async () => {
    serve({ dismissFinding: ({ finding, reason }: { finding: string; reason: string }) => ({ dismissed: [{ finding, subject: 'SUP-KR1', by: 'maya', at: '2026-02-16T09:30:00Z', reason }] }) });
    const user = open(aKeyResultView());
    await rewrite(user);
    await user.click(await screen.findByRole('button', { name: 'Dismiss… Work, not a change.' }));
    await user.type(await screen.findByRole('textbox', { name: /^Reason/ }), 'Asked for by the council{Enter}');
    const [sent] = asked('dismissFinding');
    expect(sent).toMatchObject({ team: 'SUP', cycle: '2026-q1', reason: 'Asked for by the council', finding: expect.stringMatching(/^K1:SUP-KR1:/) });
    expect(field('Key result')).toHaveFocus();
    expect(field('Key result')).toHaveValue(work);
    expect(asked('editKeyResult')).toEqual([]);
  });

  test('leaving the question with Esc leaves the editor open', async () => {
    const user = open(aKeyResultView());
    await rewrite(user);
    await user.click(await screen.findByRole('button', { name: 'Dismiss… Work, not a change.' }));
    await screen.findByRole('textbox', { name: /^Reason/ });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: /^Reason/ })).toBeNull();
    expect(field('Key result')).toHaveValue(work);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('cannot be dismissed before there is a key result to keep the reason with', async () => {
    const user = open();
    await user.type(field('Key result'), work);
    expect(await screen.findByRole('button', { name: /^Work, not a change/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Dismiss/ })).toBeNull();
  });

  test('whose rule an admin switched off stays away; the others speak', async () => {
    const user = open(aKeyResultView(), { ...aTeamView(), coach: { rules: { K1: 'off' }, dismissed: [] } });
    await rewrite(user);
    await user.clear(field('Baseline'));
    expect(await screen.findByRole('button', { name: /^No baseline/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Work, not a change/ })).toBeNull();
  });
});
