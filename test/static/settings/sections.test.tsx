/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { CoachSection } from '../../../static/src/surfaces/settings/coach-section';
import { ruleBook } from '../../../src/coach/rule-book';
import { FieldsSection } from '../../../static/src/surfaces/settings/fields-section';
import { DataSection } from '../../../static/src/surfaces/settings/data-check/data-section';
import { MeasuresSection } from '../../../static/src/surfaces/settings/measures/measures-section';
import { PanelSection } from '../../../static/src/surfaces/settings/panel-section';
import { asked, refused, serve, show } from '../forms/a-server';
import { aSettingsView } from './a-settings-view';

jest.mock('@forge/bridge', () => ({
  invoke: jest.fn(),
  requestJira: jest.fn(),
  router: { getUrl: async () => new URL('https://jira.example/okrs'), navigate: jest.fn() },
  NavigationTarget: { Module: 'module' },
  view: { getContext: async () => ({ locale: 'en-US', siteUrl: 'https://jira.example' }) },
}));

jest.setTimeout(20_000);
beforeEach(() => jest.clearAllMocks());

const late = refused({ code: 'UPSTREAM', message: 'Jira did not answer.', hint: 'Nothing was lost. Try again in a minute.' });

describe('Measures', () => {
  const key = 'SUP-KR4';
  const measures = {
    now: '2026-02-16T09:30:00Z',
    zone: 'UTC',
    spent: 1200,
    unreadable: ['SUP-KR9'],
    measures: [
      {
        keyResult: { key, text: 'First bill on day one', team: 'SUP', cycle: '2026-q1', unit: '%' },
        measure: { kind: 'count', jql: 'type = Story AND "Users affect" is not EMPTY', projects: ['10001'] },
        reading: { source: 'count', value: 48, asOf: '2026-02-13T07:30:00Z' },
        failure: { at: '2026-02-13T08:30:00Z', kind: 'refused', message: "Field 'Users affect' does not exist." },
        faulty: { part: 'jql', from: 17, to: 31 },
        lastRun: '2026-02-16T08:30:00Z',
        points: 1,
      },
    ],
  };

  test('a failing one says its last good value, Jira’s words, the faulty part and names like it', async () => {
    serve({ openMeasures: () => measures });
    show(<MeasuresSection view={aSettingsView()} />);
    expect(await screen.findByText(/Last good value 48% on Feb 13, shown with its date/)).toBeVisible();
    expect(screen.getByText('"Users affect"').tagName).toBe('MARK');
    expect(await screen.findByText('Fields with a similar name: Users affected.')).toBeVisible();
    expect(await screen.findByRole('link', { name: `Fix the query of ${key}` })).toHaveAttribute('href', 'https://jira.example/okrs/sup/2026-q1/sup-kr4');
    expect(screen.getByText('SUP-KR9 could not be read this time.')).toBeVisible();
    expect(screen.getByText(/of 3,000.points/)).toHaveTextContent('1,200 of 3,000');
  });

  test('one is paused and resumed in its row, and a refusal is said there', async () => {
    serve({ openMeasures: () => measures, pauseMeasure: ({ paused }: { paused: boolean }) => (paused ? { paused: { at: '2026-02-16T09:30:00Z' } } : late) });
    const user = show(<MeasuresSection view={aSettingsView()} />);
    await user.click(await screen.findByRole('button', { name: `Pause measuring ${key}` }));
    expect(await screen.findByText('Paused since today')).toBeVisible();
    await user.click(screen.getByRole('button', { name: `Resume measuring ${key}` }));
    expect(await screen.findByText(/Nothing was lost/)).toBeVisible();
    expect(asked('pauseMeasure')).toEqual([{ keyResult: key, paused: true }, { keyResult: key, paused: false }]);
  });

  test('a budget that two admins changed is settled between them, and what was typed stays', async () => {
    serve({
      openMeasures: () => measures,
      saveBudget: ({ version }: { version: number }) => (version === 0 ? refused({ code: 'CONFLICT', conflict: { by: 'maya', at: '2026-02-16T09:29:00Z', version: 1, theirs: {} } }) : { version: 2, hourlyPoints: 2500 }),
      openSettings: () => aSettingsView({ budget: { version: 1, hourlyPoints: 9000 } }),
    });
    const user = show(<MeasuresSection view={aSettingsView()} />);
    const field = await screen.findByRole('textbox', { name: 'Points an hour' });
    await user.clear(field);
    await user.type(field, 'lots');
    await user.click(screen.getByRole('button', { name: 'Save budget' }));
    expect(await screen.findByText('Give a whole number from 100 to 65,000.')).toBeVisible();
    await user.clear(field);
    await user.type(field, '2500');
    await user.click(screen.getByRole('button', { name: 'Save budget' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('9,000');
    await user.click(within(dialog).getByRole('radio', { name: /2500/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save this version' }));
    await waitFor(() => expect(asked('saveBudget').at(-1)).toEqual({ version: 1, hourlyPoints: 2500 }));
  });

  test('measures that could not be loaded are tried again', async () => {
    let silent = true;
    serve({ openMeasures: () => (silent ? late : measures) });
    const user = show(<MeasuresSection view={aSettingsView()} />);
    const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 10_000 });
    silent = false;
    await user.click(again);
    expect(await screen.findByText(/Last good value/)).toBeVisible();
  });
});

describe('The issue panel', () => {
  const known = (pinned: string[]) => ({ kind: 'known', pinned, unpinned: ['10001', '10002'].filter((id) => !pinned.includes(id)) });

  test('is pinned by Jira in a task, whose end the list shows', async () => {
    let done = false;
    let polls = 0;
    serve({
      readPins: () => known(done ? ['10001', '10002'] : []),
      pinPanel: () => ({ kind: 'task', task: '7' }),
      readPinning: () => {
        done = (polls += 1) > 1;
        return done ? { state: 'done', percent: 100 } : { state: 'running', percent: 40 };
      },
    });
    const user = show(<PanelSection view={aSettingsView()} />);
    await user.click(await screen.findByRole('button', { name: 'Pin to 2 projects' }));
    expect(await screen.findByText('Jira is at it: 40%.')).toBeVisible();
    expect(await screen.findAllByText('On every issue', {}, { timeout: 4000 })).toHaveLength(2);
    expect(asked('pinPanel')).toEqual([{ projects: ['10001', '10002'], pinned: true }]);
    expect(screen.getByText('Pin it by hand').closest('details')).not.toHaveAttribute('open');
  });

  test('is left to a person, with the three clicks, where Jira will not', async () => {
    serve({ readPins: () => known([]), pinPanel: () => ({ kind: 'by-hand', why: 'Jira does not allow it.' }) });
    const user = show(<PanelSection view={aSettingsView()} />);
    await user.click(await screen.findByRole('button', { name: 'Pin Payments' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Jira did not pin the panel. Jira does not allow it. Nothing was changed.');
    expect(within(screen.getByText('Pin it by hand').closest('details')!).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText('Pin it by hand').closest('details')).toHaveAttribute('open');
  });

  test('waits for a team with a project', () => {
    serve({});
    show(<PanelSection view={aSettingsView({ teams: [] })} />);
    expect(screen.getByText('No team has a Jira project yet.')).toBeVisible();
    expect(asked('readPins')).toEqual([]);
  });
});

describe('Fields', () => {
  test('story points are proposed by name and hold once they are saved; none can be said', async () => {
    serve({ saveFields: ({ storyPoints }: { storyPoints?: object }) => ({ version: 1, ...(storyPoints ? { storyPoints } : {}) }) });
    const user = show(<FieldsSection view={aSettingsView()} />);
    expect(await screen.findByText('Proposed by its name; it holds once you save.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save fields' }));
    await waitFor(() => expect(asked('saveFields')).toEqual([{ version: 0, storyPoints: { id: 'customfield_10016', name: 'Story points' } }]));
  });
});

describe('The data check', () => {
  const fault = (key: string, fixed: boolean) => ({ kind: 'line-differs', key, cycle: '2026-q1', fixed });
  const steps = (repair: boolean) => [
    { faults: [fault('SUP-KR1', repair)], teams: { done: 0, of: 2 }, mirrorsSkipped: 1, next: { team: 'SUP', from: 26 } },
    { faults: [{ ...fault('PAY-KR1', false), kind: 'no-cycle' }], teams: { done: 2, of: 2 }, mirrorsSkipped: 0 },
  ];

  test('looks first, says what is wrong in words, and repairs when told to', async () => {
    serve({ checkData: ({ repair, from }: { repair: boolean; from?: object }) => steps(repair)[from ? 1 : 0] });
    const user = show(<DataSection />);
    await user.click(screen.getByRole('button', { name: 'Look for faults' }));
    expect(await screen.findByText('All 2 teams done: 2 faults.')).toBeVisible();
    const [line, cycle] = [...screen.getByRole('list', { name: 'Faults' }).children];
    expect(line).toHaveTextContent(/Its line up leads elsewhere than its objective’s. A repair writes the line anew.\s*SUP-KR1/);
    expect(cycle).toHaveTextContent(/Its cycle is not in the settings any more.*Add the cycle again.*PAY-KR1 \(2026-q1\)/);
    expect(screen.getByText(/JQL was not compared for 1 key result/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Repair 1 fault' }));
    expect(await screen.findByText('All 2 teams done: 1 fault repaired, 1 left.')).toBeVisible();
    expect(asked('checkData')).toEqual([{ repair: false }, { repair: false, from: { team: 'SUP', from: 26 } }, { repair: true }, { repair: true, from: { team: 'SUP', from: 26 } }]);
  });

  test('goes on where it was when Jira did not answer', async () => {
    let silent = true;
    serve({ checkData: ({ from }: { from?: object }) => (from && silent ? late : steps(false)[from ? 1 : 0]) });
    const user = show(<DataSection />);
    await user.click(screen.getByRole('button', { name: 'Look for faults' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Go on, and it takes up where it was.');
    silent = false;
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('All 2 teams done: 2 faults.')).toBeVisible();
    expect(asked('checkData')).toHaveLength(3);
  });
});

describe('Coach', () => {
  const choose = async (user: ReturnType<typeof show>, rule: string, voice: string) => {
    await user.click(screen.getByRole('combobox', { name: `Weight of “${rule}”` }));
    await user.click(await screen.findByRole('option', { name: voice }));
  };

  test('lists every rule with its usual weight; only what differs is saved', async () => {
    serve({ saveCoach: ({ version, rules }: { version: number; rules: object }) => ({ version: version + 1, rules }) });
    const user = show(<CoachSection view={aSettingsView()} />);
    expect(screen.getAllByRole('combobox')).toHaveLength(Object.keys(ruleBook).length);
    expect(screen.getByText('Every rule speaks as usual.')).toBeVisible();
    await choose(user, 'Work and outcome apart', 'Off');
    await choose(user, 'No baseline', 'Consider');
    expect(screen.getByText('2 rules changed.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save rules' }));
    expect(asked('saveCoach')).toEqual([{ version: 0, rules: { K3: 'consider', K10: 'off' } }]);
    expect(await screen.findByText('Saved')).toBeVisible();
  });

  test('one press brings all back to the usual', async () => {
    serve({ saveCoach: ({ version, rules }: { version: number; rules: object }) => ({ version: version + 1, rules }) });
    const user = show(<CoachSection view={aSettingsView({ coach: { version: 3, rules: { K10: 'off' } } })} />);
    await user.click(screen.getByRole('button', { name: 'All as usual' }));
    await user.click(screen.getByRole('button', { name: 'Save rules' }));
    expect(asked('saveCoach')).toEqual([{ version: 3, rules: {} }]);
  });

  test('two admins who decided about different rules both stand', async () => {
    let tries = 0;
    serve({
      saveCoach: ({ version, rules }: { version: number; rules: object }) => {
        tries += 1;
        return tries === 1 ? refused({ code: 'CONFLICT', conflict: { by: 'priya', at: '2026-02-16T09:00:00Z', version: 1, theirs: {} } }) : { version: version + 1, rules };
      },
      openSettings: () => aSettingsView({ coach: { version: 1, rules: { K9: 'off' } } }),
    });
    const user = show(<CoachSection view={aSettingsView()} />);
    await choose(user, 'No baseline', 'Note');
    await user.click(screen.getByRole('button', { name: 'Save rules' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Save this version' }));
    await waitFor(() => expect(asked('saveCoach').at(-1)).toEqual({ version: 1, rules: { K3: 'note', K9: 'off' } }));
  });
});
