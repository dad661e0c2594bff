/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { objectiveKey } from '../../../src/okr/ids';
import { KeyResultDialog } from '../../../static/src/surfaces/project/forms/key-result-dialog';
import { aKeyResultView } from './a-key-result-view';
import { asked, askedJira, refused, serve, show } from './a-server';
import { aTeamView } from './a-team-view';

jest.mock('@forge/bridge', () => ({
  invoke: jest.fn(),
  requestJira: jest.fn(),
  view: { getContext: async () => ({ locale: 'en-US' }), createHistory: async () => null },
}));

jest.setTimeout(20_000);
const onSaved = jest.fn();
const onClose = jest.fn();
beforeEach(() => {
  jest.clearAllMocks();
  serve({ createKeyResult: () => 'the new view', editKeyResult: () => 'the next view' });
});

const open = (keyResult?: ReturnType<typeof aKeyResultView>) =>
  show(<KeyResultDialog team={aTeamView()} objective={objectiveKey.parse('SUP-O1')} keyResult={keyResult} onClose={onClose} onSaved={onSaved} />);
const field = (name: string) => screen.getByRole('textbox', { name: new RegExp(`^${name}`) });
const press = (name: string) => screen.getByRole('button', { name });

test('from a baseline to a target: the promise is shown back with its unit, and saved', async () => {
  const user = open();
  await user.type(field('Key result'), 'Time to resolve falls from 24 h to 4 h');
  await user.type(field('Baseline'), '24');
  await user.type(field('Target'), '4');
  await user.type(field('Unit'), 'h');
  expect(screen.getByText('From 24 h to 4 h: a decrease of 20 h.')).toBeInTheDocument();
  await user.click(press('Add key result'));
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith('the new view'));
  expect(asked('createKeyResult')).toEqual([
    {
      objective: 'SUP-O1',
      draft: {
        text: 'Time to resolve falls from 24 h to 4 h',
        owner: 'maya',
        target: { kind: 'change', baseline: 24, target: 4 },
        unit: 'h',
        measure: { kind: 'typed' },
        weight: 1,
        commitment: 'committed',
        curve: 'linear',
      },
    },
  ]);
});

test('equal baseline and target are refused at the field with the reason, before anyone is asked', async () => {
  const user = open();
  await user.type(field('Key result'), 'Time to resolve');
  await user.type(field('Baseline'), '24');
  await user.type(field('Target'), '24');
  await user.click(press('Add key result'));
  expect(field('Target')).toHaveAccessibleDescription(/same number, so nothing would change\. To hold a number where it is, choose a line or a band/);
  expect(field('Target')).toHaveFocus();
  expect(asked('createKeyResult')).toEqual([]);
});

test('a refusal of the server stands at the number that decides, until it changes', async () => {
  serve({ createKeyResult: () => refused({ fields: [{ path: 'draft.target', message: 'This cannot be reached.' }] }) });
  const user = open();
  await user.type(field('Key result'), 'Time to resolve');
  await user.type(field('Target'), '4');
  await user.click(press('Add key result'));
  await waitFor(() => expect(field('Target')).toHaveAccessibleDescription(/This cannot be reached/));
  await user.type(field('Target'), '2');
  expect(field('Target')).not.toHaveAccessibleDescription(/This cannot be reached/);
});

test('a line is held with 10% of it as tolerance unless another one is typed', async () => {
  const user = open();
  await user.type(field('Key result'), 'Uptime stays above 95%');
  await user.click(screen.getByRole('radio', { name: 'Stay at or above a line' }));
  await user.type(field('Line'), '95');
  await user.type(field('Unit'), '%');
  expect(screen.getByText('Stays at or above 95%; counts as nothing from 85.5% down.')).toBeInTheDocument();
  await user.click(press('Add key result'));
  expect(asked('createKeyResult')).toMatchObject([{ draft: { target: { kind: 'above', line: 95, tolerance: 9.5 } } }]);
});

test('stages have names, days and grades that rise', async () => {
  const user = open();
  await user.type(field('Key result'), 'Everyone is on the new system');
  await user.click(screen.getByRole('radio', { name: 'Stages' }));
  await user.type(field('Stage 1'), 'Pilot');
  await user.type(field('Stage 2'), 'Everywhere');
  const [first] = screen.getAllByLabelText(/^By/);
  await user.type(first!, '2026-02-28');
  await user.type(screen.getAllByRole('textbox', { name: /^Grade/ })[0]!, '1');
  await user.click(press('Add key result'));
  expect(screen.getByText('Each stage must come later and earn a higher grade than the one before.')).toBeInTheDocument();
  await user.clear(screen.getAllByRole('textbox', { name: /^Grade/ })[0]!);
  await user.type(screen.getAllByRole('textbox', { name: /^Grade/ })[0]!, '0,4');
  await user.click(press('Add key result'));
  expect(asked('createKeyResult')).toMatchObject([
    { draft: { target: { kind: 'stages', stages: [{ name: 'Pilot', by: '2026-02-28', grade: 0.4 }, { name: 'Everywhere', by: '2026-03-31', grade: 1 }] } } },
  ]);
});

test('a count is tried before it is saved, over the team’s project', async () => {
  serve({ previewMeasure: () => ({ value: 12, over: 12, points: 1, now: '2026-02-16T09:30:00Z' }), createKeyResult: () => 'the new view' });
  const user = open();
  await user.type(field('Key result'), 'Open bugs fall to 3');
  await user.type(field('Target'), '3');
  await user.click(screen.getByRole('radio', { name: /^Count of issues/ }));
  expect(await screen.findByText('Support experience (SUP)')).toBeInTheDocument();
  await user.type(field('JQL'), 'type = Bug');
  await user.click(press('Try it'));
  expect(await screen.findByText(/^12\sissues today\.$/)).toBeInTheDocument();
  expect(screen.getByText(/Each run costs 1\spoint of Jira’s hourly quota\./)).toBeInTheDocument();
  await user.click(press('Use as baseline'));
  expect(screen.getByText('From 12 to 3: a decrease of 9.')).toBeInTheDocument();
  await user.click(press('Add key result'));
  const measure = { kind: 'count', jql: 'type = Bug', projects: ['10001'] };
  expect(asked('previewMeasure')).toEqual([{ team: 'SUP', measure }]);
  expect(asked('createKeyResult')).toMatchObject([{ draft: { measure } }]);
});

test('a share is of the issues of one query that match another, in percent', async () => {
  serve({ previewMeasure: () => ({ value: 100 / 3, over: 214, points: 2, now: '2026-02-16T09:30:00Z' }), createKeyResult: () => 'the new view' });
  const user = open();
  await user.type(field('Key result'), 'Fewer bugs are reopened');
  await user.type(field('Target'), '5');
  await user.click(screen.getByRole('radio', { name: /^Share of issues/ }));
  expect(field('Unit')).toHaveValue('%');
  await user.type(field('JQL of the whole'), 'type = Bug');
  await user.click(press('Try it'));
  expect(field('Of these, how many match')).toHaveAccessibleDescription(/Write what some of these issues match/);
  expect(asked('previewMeasure')).toEqual([]);
  await user.type(field('Of these, how many match'), 'labels = reopened');
  await user.click(press('Try it'));
  expect(await screen.findByText(/^33\.3% of 214\sissues today\.$/)).toBeInTheDocument();
  await user.click(press('Use as baseline'));
  expect(field('Baseline')).toHaveValue('33.33');
  await user.click(press('Add key result'));
  const measure = { kind: 'share', jql: 'type = Bug', also: 'labels = reopened', projects: ['10001'] };
  expect(asked('createKeyResult')).toMatchObject([{ draft: { unit: '%', measure } }]);
});

test('a share of nothing says so, and offers no baseline', async () => {
  const why = 'No issue matches the query, so there is nothing to measure.';
  serve({ previewMeasure: () => ({ why, over: 0, points: 2, now: '2026-02-16T09:30:00Z' }) });
  const user = open();
  await user.click(screen.getByRole('radio', { name: /^Share of issues/ }));
  await user.type(field('JQL of the whole'), 'type = Unicorn');
  await user.type(field('Of these, how many match'), 'status = Done');
  await user.click(press('Try it'));
  expect(await screen.findByText(why)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Use as baseline' })).toBeNull();
});

test('a sum adds up one of this Jira’s number fields', async () => {
  serve({ previewMeasure: () => ({ value: 1234, over: 250, points: 254, now: '2026-02-16T09:30:00Z' }), createKeyResult: () => 'the new view' });
  const user = open();
  await user.type(field('Key result'), 'Fewer users are affected');
  await user.type(field('Target'), '100');
  await user.click(screen.getByRole('radio', { name: /^Sum of a number field/ }));
  await user.type(field('JQL'), 'type = Incident');
  await user.click(press('Add key result'));
  const picker = screen.getByRole('combobox', { name: /^Number field/ });
  expect(picker).toHaveAccessibleDescription(/Choose the field that is added up/);
  await user.click(picker);
  expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Story points', 'Users affected']);
  await user.click(screen.getByRole('option', { name: 'Users affected' }));
  await user.click(press('Try it'));
  expect(await screen.findByText(/^1,234 over 250\sissues today\.$/)).toBeInTheDocument();
  expect(screen.getByText(/Each run costs 254\spoints/)).toBeInTheDocument();
  await user.click(press('Add key result'));
  const measure = { kind: 'sum', jql: 'type = Incident', field: 'customfield_10050', projects: ['10001'] };
  expect(asked('createKeyResult')).toMatchObject([{ draft: { measure } }]);
});

test('a query that Jira refuses is said beside it', async () => {
  serve({ previewMeasure: () => refused({ fields: [{ path: 'measure.jql', message: 'The field bugs does not exist.' }] }) });
  const user = open();
  await user.click(screen.getByRole('radio', { name: /^Count of issues/ }));
  await user.type(field('JQL'), 'bugs > 3');
  await user.click(press('Try it'));
  await waitFor(() => expect(field('JQL')).toHaveAccessibleDescription(/The field bugs does not exist/));
});

test('the coach speaks beside the text a moment after the last key, and never holds up saving', async () => {
  const user = open();
  await user.type(field('Key result'), 'Hire two support agents');
  const remarks = screen.getByRole('status', { name: 'Remarks of the coach' });
  await waitFor(() => expect(remarks).toHaveTextContent('Work, not a change.'));
  await user.click(screen.getByRole('radio', { name: 'No number yet' }));
  await user.click(press('Add key result'));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
});

test('a text that only repeats the work linked to it is told so, by the work’s key, until it says something else', async () => {
  const user = open(aKeyResultView({ state: { issues: ['20077', '20078', '20099'], notFound: ['20099'] } }));
  const text = field('Key result');
  const remarks = screen.getByRole('status', { name: 'Remarks of the coach' });
  await user.clear(text);
  await user.type(text, 'Billing questions are routed to the right queue');
  await waitFor(() => expect(remarks).toHaveTextContent('Says what its work says.'));
  expect(screen.getByText('SUP-77 “Route billing questions to the right queue on arrival”')).toBeVisible();
  expect(screen.getByText(/^SUP-77 says nearly the same, so the key result is met as soon as that work is done/)).toBeVisible();
  expect(askedJira().filter((path) => path.endsWith('/search/jql'))).toHaveLength(1);
  await user.clear(text);
  await user.type(text, 'Billing questions wait for an answer 4 h at most, not 24 h');
  await waitFor(() => expect(remarks).not.toHaveTextContent('Says what its work says.'));
});

test.each([
  ['a new key result', undefined],
  ['one without linked work', aKeyResultView()],
  ['one whose linked issues are gone', aKeyResultView({ state: { issues: ['20099'], notFound: ['20099'] } })],
])('Jira is not asked about the work of %s', async (_, edited) => {
  const user = open(edited);
  await user.type(field('Key result'), ' and more');
  expect(askedJira().filter((path) => path.endsWith('/search/jql'))).toEqual([]);
});

test('what makes a good key result opens over the editor and closes alone, by keys, and nothing typed is lost', async () => {
  const user = open();
  await user.type(field('Key result'), 'Hire two support agents');
  await user.tab();
  expect(press('What makes a good key result?')).toHaveFocus();
  await user.keyboard('{Enter}');
  const help = await screen.findByRole('dialog', { name: 'What makes a good key result' });
  expect(within(help).getByText(/^A key result is/)).toHaveFocus();
  expect(within(help).getAllByText('Work, not a change').length).toBeGreaterThan(1);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(asked('createKeyResult')).toEqual([]);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog', { name: 'What makes a good key result' })).toBeNull();
  await waitFor(() => expect(press('What makes a good key result?')).toHaveFocus());
  expect(field('Key result')).toHaveValue('Hire two support agents');
  expect(onClose).not.toHaveBeenCalled();
});

test('weight and pace are behind More, and open by themselves when one has a fault', async () => {
  const user = open(aKeyResultView());
  expect(screen.queryByRole('textbox', { name: 'Weight' })).toBeNull();
  await user.click(press('More'));
  await user.clear(field('Weight'));
  await user.type(field('Weight'), '101');
  await user.click(screen.getByRole('radio', { name: /^Late/ }));
  await user.click(press('Save'));
  expect(field('Weight')).toHaveAccessibleDescription(/from 0 to 100/);
});

test('what another person changed meanwhile is chosen field by field, and saved on their version', async () => {
  const { keyResult } = aKeyResultView();
  const theirs = { text: keyResult.text, owner: 'priya', target: { kind: 'change', baseline: 24, target: 6 }, unit: 'h', measure: { kind: 'typed' }, weight: 1, commitment: 'committed', curve: 'linear' };
  const conflict = { by: 'priya', at: '2026-02-16T09:28:00Z', version: 7, theirs };
  serve({ editKeyResult: ({ version }: { version: number }) => (version === 7 ? 'the next view' : refused({ code: 'CONFLICT', conflict })) });
  const user = open(aKeyResultView());
  await user.clear(field('Target'));
  await user.type(field('Target'), '2');
  await user.click(screen.getByRole('radio', { name: /^Aspirational/ }));
  await user.click(press('Save'));
  const dialog = await screen.findByRole('dialog', { name: 'Priya Nair changed SUP-KR1 while you were writing' });
  expect(within(dialog).getByRole('radio', { name: /Yours.*Aspirational/ })).toBeChecked();
  expect(within(dialog).getByRole('radio', { name: /Priya Nair, 09:28.*Priya Nair/ })).toBeChecked();
  expect(within(within(dialog).getByRole('radiogroup', { name: 'Target' })).getAllByRole('radio', { checked: false })).toHaveLength(2);
  await user.click(within(dialog).getByRole('radio', { name: /Yours.*to 2/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Save this version' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalledWith('the next view'));
  expect(asked('editKeyResult').at(-1)).toMatchObject({
    version: 7,
    draft: { owner: 'priya', target: { kind: 'change', baseline: 24, target: 2 }, commitment: 'aspirational' },
  });
});

test('leaving a conflict without a choice keeps what was written', async () => {
  const { keyResult } = aKeyResultView();
  const theirs = { text: 'Their words', owner: 'diego', target: keyResult.target, unit: 'h', measure: { kind: 'typed' }, weight: 1, commitment: 'committed', curve: 'linear' };
  serve({ editKeyResult: () => refused({ code: 'CONFLICT', conflict: { by: 'priya', at: '2026-02-16T09:28:00Z', version: 7, theirs } }) });
  const user = open(aKeyResultView());
  await user.clear(field('Key result'));
  await user.type(field('Key result'), 'My words');
  await user.click(press('Save'));
  const dialog = await screen.findByRole('dialog', { name: /Priya Nair changed SUP-KR1/ });
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  expect(field('Key result')).toHaveValue('My words');
});
