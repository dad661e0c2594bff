import type { MeasureHealth } from '../../../src/contract/settings-pages';
import { measureHealth } from '../../../src/contract/settings-pages';
import { pointsOf } from '../../../static/src/surfaces/settings/measures/hourly-points';
import { healthOf } from '../../../static/src/surfaces/settings/measures/health';
import { nearNames } from '../../../static/src/surfaces/settings/measures/near-names';
import { storyPointsAmong } from '../../../static/src/surfaces/settings/story-points';

const calendar = { now: '2026-02-16T09:30:00Z', zone: 'UTC', locale: 'en-US' };
const measure = (more: object = {}): MeasureHealth =>
  measureHealth.parse({
    keyResult: { key: 'SUP-KR1', text: 'Fewer', team: 'SUP', cycle: '2026-q1', unit: '' },
    measure: { kind: 'count', jql: 'type = Bug', projects: ['10001'] },
    reading: { source: 'count', value: 4, asOf: '2026-02-16T09:14:00Z' },
    lastRun: '2026-02-16T09:14:00Z',
    points: 1,
    ...more,
  });
const failure = (kind: string) => ({ failure: { at: '2026-02-13T09:00:00Z', kind, message: 'Why.' } });

test.each([
  ['Fresh', false, {}],
  ['Waits for its first run', false, { reading: undefined, lastRun: undefined }],
  ['No run for more than 2 days', true, { lastRun: '2026-02-14T09:14:00Z' }],
  ['Jira refuses the query', true, failure('refused')],
  ['Nothing to measure', true, failure('empty')],
  ['Jira did not answer', true, failure('unreachable')],
  ['Paused since Feb 13', false, { ...failure('refused'), paused: { at: '2026-02-13T10:00:00Z' } }],
])('%s: needs a look %s', (words, look, more) => {
  expect(healthOf(measure(more), calendar)).toMatchObject({ words, look });
});

test('Names that may have been meant by one that is gone, the likest first', () => {
  const names = ['Activated by', 'Actual effort', 'Sprint', 'Activation date', 'Activation date'];
  expect(nearNames('"Activation"', names)).toEqual(['Activation date', 'Activated by']);
  expect(nearNames('id', names)).toEqual([]);
});

test('An hour’s points are a whole number within Jira’s bounds, however thousands are written', () => {
  expect(['3,000', '3000', '3.000', '99', '65001', '12.5', 'many', ''].map((text) => pointsOf(text, 'en-US'))).toEqual([3000, 3000, 3000, null, null, null, null, null]);
});

describe('The field that holds story points', () => {
  const typed = { value: 'customfield_1', label: 'Schätzung', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' };
  const named = { value: 'customfield_2', label: 'Story Points', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' };
  const other = { value: 'customfield_3', label: 'Story pointer', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' };

  test('is known by its type whatever its name, else by its name', () => {
    expect(storyPointsAmong([other, typed])).toEqual({ kind: 'found', field: typed, by: 'type' });
    expect(storyPointsAmong([other, named])).toEqual({ kind: 'found', field: named, by: 'name' });
  });

  test('is asked for where two could be it, and none where none could', () => {
    expect(storyPointsAmong([named, typed])).toEqual({ kind: 'several', fields: [typed, named] });
    expect(storyPointsAmong([other])).toEqual({ kind: 'none' });
  });
});
