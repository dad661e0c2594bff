import { createJira } from '../../../sandbox/jira/create-jira';
import { propertyAliasesOf } from '../../../sandbox/jira/property-alias';
import { parseManifest } from '../../../sandbox/platform/manifest';
import { aClock } from '../../support/a-clock';
import { ada, app, ask, NOW, search, SMALL } from './a-jira';

const manifest = parseManifest(`
app: { id: x }
modules:
  jira:entityProperty:
    - key: links
      entityType: issue
      propertyKey: throughline
      values:
        - { path: keyResults, type: string, searchAlias: okrKeyResult }
        - { path: work.share, type: number, searchAlias: okrShare }
        - { path: owner, type: user, searchAlias: okrOwner }
        - { path: due, type: date, searchAlias: okrDue }
        - { path: remark, type: text }
    - { key: other, entityType: project, propertyKey: throughline, values: [{ path: keyResults, type: string, searchAlias: elsewhere }] }
`);

async function aLinkedJira() {
  const jira = createJira({
    databasePath: ':memory:', clock: aClock(NOW), siteUrl: 'http://jira.example', propertyAliases: propertyAliasesOf(manifest),
  });
  jira.load(SMALL);
  const link = (key: string, value: unknown) => ask(jira, app, `PUT /issue/${key}/properties/throughline`, value);
  await link('PAY-1', { keyResults: ['PAY-KR1', 'PAY-KR2'], work: { share: 0.5 }, owner: 'ada', due: '2026-03-31' });
  await link('PAY-2', { keyResults: ['PAY-KR2'], work: { share: 2 }, owner: 'ben', due: '2026-06-30', remark: 'Rolls out in May' });
  await link('PAY-3', { keyResults: [] });
  await link('PAY-4', { keyResults: 'PAY-KR1' });
  return { jira, link };
}

test.each<[jql: string, found: string]>([
  ['okrKeyResult = "PAY-KR1"', '1 4'],
  ['okrkeyresult = PAY-KR2', '1 2'],
  ['okrKeyResult = "pay-kr1"', ''],
  ['okrKeyResult in ("PAY-KR1", "PAY-KR2")', '1 2 4'],
  ['okrKeyResult != "PAY-KR1"', '2'],
  ['okrKeyResult not in ("PAY-KR2")', '4'],
  ['okrKeyResult is not EMPTY', '1 2 4'],
  ['project = PAY AND okrKeyResult is EMPTY', '3 5'],
  ['project = PAY AND NOT okrKeyResult = "PAY-KR1"', '2'],
  ['issue.property[throughline].keyResults = "PAY-KR1"', '1 4'],
  ['issue.property["throughline"].work.share > 1', '2'],
  ['okrShare <= 0.5', '1'],
  ['okrOwner = currentUser()', '1'],
  ['okrOwner in ("Ben Okri")', '2'],
  ['okrDue < "2026-05-01"', '1'],
  ['okrDue > now()', '1 2'],
  ['issue.property[throughline].remark ~ "may rolls"', '2'],
])('%s', async (jql, numbers) => {
  const { jira } = await aLinkedJira();
  expect((await search(jira, ada, `${jql} ORDER BY key`)).join(' ')).toBe(numbers.replaceAll(/\d+/g, 'PAY-$&'));
});

test('an alias is searched as the property stands, and forgotten with it', async () => {
  const { jira, link } = await aLinkedJira();
  await link('PAY-1', { keyResults: ['PAY-KR3'] });
  await ask(jira, app, 'DELETE /issue/PAY-4/properties/throughline');
  expect(await search(jira, ada, 'okrKeyResult = "PAY-KR1"')).toEqual([]);
  expect(await search(jira, ada, 'okrKeyResult = "PAY-KR3"')).toEqual(['PAY-1']);
});

test('sorts by a property', async () => {
  const { jira } = await aLinkedJira();
  expect(await search(jira, ada, 'okrShare is not EMPTY ORDER BY okrShare DESC')).toEqual(['PAY-2', 'PAY-1']);
});

test('what no module has indexed is no field of JQL', async () => {
  const { jira } = await aLinkedJira();
  for (const field of ['elsewhere', 'issue.property[throughline].secret']) {
    const answer = await ask(jira, ada, 'POST /search/jql', { jql: `${field} = 1` });
    expect(answer.json.at('errorMessages').value).toEqual([`Field '${field}' does not exist or you do not have permission to view it.`]);
  }
});
