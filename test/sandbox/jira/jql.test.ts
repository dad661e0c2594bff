import { aJira, ada, ben, search } from './a-jira';

const { jira } = aJira();

describe('JQL finds', () => {
  test.each<[jql: string, found: string]>([
    // choices, by name in any case, key or id
    ['project = PAY', '1 2 3 4 5'],
    ['project = payments', '1 2 3 4 5'],
    ['project = 10000', '1 2 3 4 5'],
    ['project in ("PAY")', '1 2 3 4 5'],
    ['project = PAY AND type = epic', '1'],
    ['project = PAY AND issuetype != Epic', '2 3 4 5'],
    ['project = PAY AND status = "in review"', '5'],
    ['project = PAY AND status in (Done, 3)', '2 5'],
    ['project = PAY AND statusCategory = "In Progress"', '1 5'],
    ['project = PAY AND statusCategory = new', '3 4'],
    ['project = PAY AND statusCategory != 3', '1 3 4 5'],
    ['project = PAY AND statusCategory not in (Done, new)', '1 5'],
    ['project = PAY AND resolution = Unresolved', '1 3 4 5'],
    ['project = PAY AND resolution = Done', '2'],
    ['project = PAY AND resolution is not EMPTY', '2'],
    // ranks: the higher priority is the greater
    ['project = PAY AND priority > Low', '1 2 3 4'],
    ['project = PAY AND priority >= High', '3'],
    ['project = PAY AND priority <= Medium', '1 2 4 5'],
    // issues
    ['key = PAY-3', '3'],
    ['key = pay-3', '3'],
    ['id in (20001, 20004)', '1 4'],
    ['issue in (PAY-1, 20005)', '1 5'],
    ['key >= PAY-3', '3 4 5'],
    ['parent = PAY-1', '2 3'],
    ['parent in (20001, PAY-3)', '2 3 4'],
    ['project = PAY AND parent is EMPTY', '1 5'],
    // an empty field is neither equal nor unequal to anything
    ['project = PAY AND parent != PAY-1', '4'],
    ['project = PAY AND assignee != ben', '5'],
    ['project = PAY AND NOT assignee = ben', '5'],
    ['project = PAY AND assignee not in (ben, EMPTY)', '5'],
    ['project = PAY AND assignee in (ada, EMPTY)', '3 4 5'],
    ['project = PAY AND assignee = EMPTY', '3 4'],
    ['project = PAY AND assignee != null', '1 2 5'],
    ['assignee = currentUser() AND project = PAY', '5'],
    ['assignee = "Ben Okri"', '1 2'],
    // labels
    ['labels = risk', '2 3'],
    ['labels = ui', '3'],
    ['labels in (risk, nobody-has-this)', '2 3'],
    ['labels != ui', '2'],
    ['NOT labels in (ui)', '2'],
    ['project = PAY AND labels is EMPTY', '1 4 5'],
    ['project = PAY AND labels in (Ui, EMPTY)', '1 3 4 5'],
    // numbers
    ['"Story Points" > 3', '2'],
    ['cf[10016] >= 3', '2 3'],
    ['cf[10016] in (3, 8)', '3'],
    ['"story points" != 3', '2'],
    ['project = PAY AND cf[10016] is EMPTY', '1 4 5'],
    // dates
    ['resolved >= -35d', '2'],
    ['resolutiondate >= "-4w"', ''],
    ['created >= startOfDay(-1)', '5'],
    ['created >= startOfDay()', ''],
    ['created >= startOfMonth() AND created <= now()', '5'],
    ['project = PAY AND updated < "2026-02-10 15:30"', '1 3 4'],
    ['project = PAY AND updated <= "2026/02/10 15:30"', '1 2 3 4'],
    ['project = PAY AND due <= endOfMonth()', '3'],
    ['due < "2026-03-31"', ''],
    ['due = 2026-03-31', '3'],
    ['due <= 15d', '3'],
    ['due <= 14d', ''],
    // words
    ['summary ~ passkey', '2 3'],
    ['summary ~ "deploying passkey"', '2'],
    ['summary ~ "pass*"', '1 2 3'],
    ['summary ~ "\\"passkey service\\""', '2'],
    ['text ~ password', '1'],
    ['project = PAY AND summary !~ passkey', '1 4 5'],
    // logic
    ['project = PAY AND (type = Epic OR labels = ui)', '1 3'],
    ['project = PAY AND NOT (type = Epic OR status = Done)', '3 4 5'],
    ['project = PAY AND NOT (created < -30d AND priority = Medium)', '3 5'],
    ['type = Epic AND project = PAY OR key = PAY-5', '1 5'],
  ])('%s', async (jql, numbers) => {
    const found = (await search(jira, ada, `${jql} ORDER BY key`)).join(' ');
    expect(found).toBe(numbers.replaceAll(/\d+/g, 'PAY-$&'));
  });

  test.each<[order: string, found: string]>([
    ['', '5 4 3 2 1'],
    ['ORDER BY key DESC', '5 4 3 2 1'],
    ['ORDER BY priority DESC, key', '3 1 2 4 5'],
    ['ORDER BY cf[10016], key', '3 2 1 4 5'],
    ['ORDER BY due DESC, key', '1 2 4 5 3'],
    ['ORDER BY assignee, key DESC', '5 2 1 4 3'],
    ['ORDER BY status, key', '3 4 1 5 2'],
  ])('in order: %s', async (order, numbers) => {
    expect(await search(jira, ada, `project = PAY ${order}`)).toEqual(numbers.split(' ').map((number) => `PAY-${number}`));
  });

  test('days begin at midnight where the caller lives', async () => {
    // 23:30 in UTC is half past midnight in Berlin.
    expect(await search(jira, ben, 'created >= "2026-03-16"')).toEqual(['PAY-5']);
    expect(await search(jira, ada, 'created >= "2026-03-16"')).toEqual([]);
    expect(await search(jira, ben, 'created >= startOfDay()')).toEqual(['PAY-5']);
  });

  test('however many clauses a query has', async () => {
    const clauses = Array.from({ length: 1200 }, (_, index) => `labels = l${index}`);
    expect(await search(jira, ada, `${clauses.join(' OR ')} OR labels = risk ORDER BY key`)).toEqual(['PAY-2', 'PAY-3']);
  });
});
