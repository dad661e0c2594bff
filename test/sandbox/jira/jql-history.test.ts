import type { HistoryRecord, IssueRecord } from '../../../sandbox/jira/records';
import { anIssue, aJira, ada, ben, search, SMALL } from './a-jira';

const moved = (id: string, at: string, author: string | null, from: string, to: string): HistoryRecord => ({
  id, at, author, items: [{ field: 'status', fieldId: 'status', from, fromString: null, to, toString: null }],
});
const assigned = (id: string, at: string, from: string | null, to: string | null): HistoryRecord => ({
  id, at, author: 'ada', items: [{ field: 'assignee', fieldId: 'assignee', from, fromString: null, to, toString: null }],
});

/** To Do on January 5; PAY-11 goes to and fro, PAY-12 is done by Ben, PAY-13 was never touched, PAY-14 changes hands. */
const issues: IssueRecord[] = [
  anIssue({ id: '30011', key: 'PAY-11', statusId: '2', histories: [
    moved('1', '2026-02-02T12:00:00.000Z', 'ada', '1', '2'),
    moved('2', '2026-02-10T12:00:00.000Z', 'ada', '2', '4'),
    moved('3', '2026-02-20T12:00:00.000Z', 'ben', '4', '2'),
  ] }),
  anIssue({ id: '30012', key: 'PAY-12', statusId: '4', histories: [moved('4', '2026-03-02T12:00:00.000Z', 'ben', '1', '4')] }),
  anIssue({ id: '30013', key: 'PAY-13', statusId: '1' }),
  anIssue({ id: '30014', key: 'PAY-14', statusId: '3', assignee: 'eve', histories: [
    assigned('5', '2026-02-03T12:00:00.000Z', null, 'ben'),
    assigned('6', '2026-02-04T12:00:00.000Z', 'ben', 'eve'),
  ] }),
];
const { jira } = aJira({ ...SMALL, issues });

test.each<[jql: string, found: string]>([
  // whenever: held once, or held now
  ['status was Done', '11 12'],
  ['status was "In Progress"', '11'],
  ['status was "To Do"', '11 12 13'],
  ['status was "In Review"', '14'],
  ['status was not Done', '13 14'],
  ['status was in (Done, "In Review")', '11 12 14'],
  ['status was not in (Done, "In Review")', '13'],
  ['project = PAY AND NOT status was Done', '13 14'],
  ['status was Done AND status != Done', '11'],
  ['assignee was ben', '14'],
  ['assignee was EMPTY', '11 12 13 14'],
  ['assignee was not EMPTY', ''],
  ['priority was Medium', '11 12 13 14'],
  ['resolution was EMPTY', '11 12 13 14'],
  // held at some time before, after, within
  ['status was Done before "2026-02-11"', '11'],
  ['status was Done before "2026-02-10"', ''],
  ['status was Done after "2026-02-25"', '12'],
  ['status was Done after "2026-02-19"', '11 12'],
  ['status was "To Do" after "2026-02-15"', '12 13'],
  ['status was Done on "2026-02-15"', '11'],
  ['status was Done on "2026-02-10"', '11'],
  ['status was Done on "2026-02-09"', ''],
  ['status was Done during ("2026-02-21", "2026-03-01")', ''],
  ['status was Done during ("2026-02-21", now())', '12'],
  ['status was Done before startOfMonth() after "2026-02-01"', '11'],
  // by whoever brought it there
  ['status was Done by ben', '12'],
  ['status was Done by (ada, ben)', '11 12'],
  ['status was Done by currentUser()', '11'],
  ['status was "To Do" by ada', '11 12 13'],
  // changes
  ['status changed', '11 12'],
  ['status changed to Done', '11 12'],
  ['status changed from Done', '11'],
  ['status changed from "To Do" to Done', '12'],
  ['status changed from ("To Do", "In Progress") to Done', '11 12'],
  ['status changed to Done before "2026-03-01"', '11'],
  ['status changed to Done after -4w', '12'],
  ['status changed on "2026-02-20" by ben', '11'],
  ['status changed by ben during ("2026-03-01", "2026-03-31")', '12'],
  ['project = PAY AND NOT status changed', '13 14'],
  ['assignee changed from EMPTY to ben', '14'],
  ['assignee changed to EMPTY', ''],
])('%s', async (jql, numbers) => {
  expect((await search(jira, ada, `${jql} ORDER BY key`)).join(' ')).toBe(numbers.replaceAll(/\d+/g, 'PAY-$&'));
});

test('the past is that of the changelog as it is written', async () => {
  const { jira: fresh, clock } = aJira();
  clock.advance(60_000);
  fresh.transition('20003', '2', 'ben');
  clock.advance(60_000);
  fresh.transition('20003', '4', 'ben');
  expect(await search(fresh, ada, 'status was "In Progress" by ben')).toEqual(['PAY-3']);
  expect(await search(fresh, ben, 'resolution changed from EMPTY to Done after -1m')).toEqual(['PAY-3']);
});
