import { aJira, ada, ask, ben } from './a-jira';

const { jira } = aJira();
const refusals = async (who: typeof ada, jql: string) => {
  const answer = await ask(jira, who, 'POST /search/jql', { jql });
  return { status: answer.status, messages: answer.json.at('errorMessages').list().map((message) => message.text()) };
};

const DATES =
  "Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.";
const UNBOUNDED = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

test.each<[jql: string, message: string]>([
  ['', UNBOUNDED],
  ['ORDER BY created', UNBOUNDED],
  ['project =', 'Error in the JQL Query: Expecting either a value, list or function before the end of the query.'],
  [
    'project PAY',
    "Error in the JQL Query: Expecting operator but got 'PAY'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 9)",
  ],
  ['project = PAY type = Epic', "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'type'. (line 1, character 15)"],
  ['shoesize = 43', "Field 'shoesize' does not exist or you do not have permission to view it."],
  ['cf[99] = 1', "Field 'cf[99]' does not exist or you do not have permission to view it."],
  ['project = XYZ', "The value 'XYZ' does not exist for the field 'project'."],
  ['project = 99', "A value with ID '99' does not exist for the field 'project'."],
  ['Status = Nowhere', "The value 'Nowhere' does not exist for the field 'Status'."],
  ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
  ['parent = ABC-1', "An issue with key 'ABC-1' does not exist for field 'parent'."],
  ['key in (PAY-1, ABC-1)', "An issue with key 'ABC-1' does not exist for field 'key'."],
  ['id = 99', "A value with ID '99' does not exist for the field 'id'."],
  ['key = "not a key"', "The issue key 'not a key' for field 'key' is invalid."],
  ['status ~ open', "The operator '~' is not supported by the 'status' field."],
  ['summary = passkey', "The operator '=' is not supported by the 'summary' field."],
  ['labels > a', "The operator '>' is not supported by the 'labels' field."],
  ['key is EMPTY', "The operator 'is' is not supported by the 'key' field."],
  ['created > someday', `Date value 'someday' for field 'created' is invalid. ${DATES}`],
  ['created > 2026-02-30', `Date value '2026-02-30' for field 'created' is invalid. ${DATES}`],
  ['created > nextTuesday()', "Unable to find JQL function 'nextTuesday()'."],
  ['assignee = now()', "Unable to find JQL function 'now()'."],
  ['"Story Points" > many', "The value 'many' for field 'Story Points' is not a number."],
  ['issue.property[throughline].keyResult = PAY-KR1', "Field 'issue.property[throughline].keyResult' does not exist or you do not have permission to view it."],
  ['summary was "Ask for it"', "The operator 'was' is not supported by the 'summary' field."],
  ['labels changed', "The operator 'changed' is not supported by the 'labels' field."],
  ['status was Nowhere', "The value 'Nowhere' does not exist for the field 'status'."],
  ['status was Done before someday', `Date value 'someday' for field 'before' is invalid. ${DATES}`],
  ['status was Done from "To Do"', "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'from'. (line 1, character 17)"],
  ['status changed during "2026-01-01"', 'Error in the JQL Query: DURING needs two dates.'],
  ['status changed by nobody', "The value 'nobody' does not exist for the field 'by'."],
  ['project = PAY ORDER BY shoesize', "Not able to sort using field 'shoesize'."],
])('%s is refused: %s', async (jql, message) => {
  expect(await refusals(ada, jql)).toEqual({ status: 400, messages: [message] });
});

test('every unknown value is named at once', async () => {
  expect(await refusals(ada, 'project in (XYZ, PAY) AND key in (ABC-1, ABC-2)')).toEqual({
    status: 400,
    messages: [
      "The value 'XYZ' does not exist for the field 'project'.",
      "An issue with key 'ABC-1' does not exist for field 'key'.",
      "An issue with key 'ABC-2' does not exist for field 'key'.",
    ],
  });
});

test('what one may not see is refused in the words for what does not exist', async () => {
  const hidden = await refusals(ben, 'parent = SEC-1 OR key = 20006 OR project = SEC OR project = 10001');
  expect(hidden).toEqual({
    status: 400,
    messages: [
      "An issue with key 'SEC-1' does not exist for field 'parent'.",
      "A value with ID '20006' does not exist for the field 'key'.",
      "The value 'SEC' does not exist for the field 'project'.",
      "A value with ID '10001' does not exist for the field 'project'.",
    ],
  });
});

test.each([
  ['sprint = 4', "The local Jira does not model the JQL field 'sprint'."],
  ['assignee in membersOf(staff)', "The local Jira does not model the JQL function 'membersOf()'."],
  ['project.property[throughline].keyResult = PAY-KR1', "The local Jira does not model the JQL field 'project.property[…]'."],
])('%s, which Jira knows and this one does not, is said to be so', async (jql, message) => {
  expect(await refusals(ada, jql)).toEqual({ status: 501, messages: [message] });
});

test('more than seven fields to order by are too many', async () => {
  const { status } = await refusals(ada, `project = PAY ORDER BY ${Array(8).fill('key').join(', ')}`);
  expect(status).toBe(400);
});

test('the count refuses what the search refuses', async () => {
  const answer = await ask(jira, ada, 'POST /search/approximate-count', { jql: 'ORDER BY key' });
  expect(answer.status).toBe(400);
  expect(answer.json.at('errorMessages').value).toEqual([UNBOUNDED]);
});
