import { z } from 'zod';
import { Announcer } from '../../../sandbox/jira/announcer';
import { identify } from '../../../sandbox/jira/caller';
import { readCatalog } from '../../../sandbox/jira/catalog';
import { Database } from '../../../sandbox/jira/database';
import { compileJql } from '../../../sandbox/jira/jql/compile';
import { load } from '../../../sandbox/jira/load';
import { SearchIndex } from '../../../sandbox/jira/search-index';
import type { Site } from '../../../sandbox/jira/site';
import { sql } from '../../../sandbox/jira/sql';
import { aClock } from '../../support/a-clock';
import { anIssue, ben, NOW, SMALL } from './a-jira';

const database = new Database(':memory:');
const issues = Array.from({ length: 3000 }, (_, index) =>
  anIssue({ id: String(30000 + index), key: `PAY-${100 + index}`, parentId: String(30000 + Math.floor(index / 10)) }),
);
load(database, { ...SMALL, issues: [...(SMALL.issues ?? []), ...issues] });
const clock = aClock(NOW);
const site: Site = {
  database,
  clock,
  index: new SearchIndex(database, clock, () => 0),
  propertyAliases: [],
  issuePanels: [],
  url: 'http://jira.example',
  timeZone: 'UTC',
  announcer: new Announcer(),
  catalog: readCatalog(database),
};

/** How SQLite reaches the issues of a query. */
function access(jql: string): string {
  const { where } = compileJql(site, identify(site, ben), jql);
  const plan = database.rows(z.object({ detail: z.string() }), sql`EXPLAIN QUERY PLAN SELECT count(*) FROM issue i WHERE ${where}`);
  return plan.find(({ detail }) => / i( |$)/.test(detail))?.detail ?? 'nowhere';
}

test.each([
  ['parent in (PAY-1, PAY-2)', 'issue_parent'],
  ['project = PAY AND parent = PAY-1 AND statusCategory = Done', 'issue_parent'],
  ['parent = PAY-1 AND status = Done', 'issue_parent'],
  ['key in (PAY-1, PAY-2)', 'PRIMARY KEY'],
  ['project = PAY AND updated >= -1d', 'updated'],
  ['assignee = ben', 'issue_assignee'],
  ['labels = risk', 'PRIMARY KEY'],
  ['"Story Points" > 4', 'PRIMARY KEY'],
])('%s is reached by %s, not by reading every issue', (jql, index) => {
  expect(access(jql)).toContain('SEARCH i USING');
  expect(access(jql)).toContain(index);
});

test('so is a long list', () => {
  const keys = issues.slice(0, 300).map((issue) => issue.key);
  expect(access(`parent in (${keys.join(', ')})`)).toContain('SEARCH i USING INDEX issue_parent');
});
