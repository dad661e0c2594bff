import { createHash } from 'node:crypto';
import { z } from 'zod';
import { chooseFields, type FieldChoice } from '../field-choice';
import { issuesJson } from '../issue-json';
import { compileJql, type CompiledJql } from '../jql/compile';
import { parseJql } from '../jql/parse';
import { POINTS } from '../points';
import { NotModelled, Refusal } from '../refusal';
import { count, csv, flag, ok, readBody, readQuery, type Call, type Reply, type Route } from '../route';
import { sql } from '../sql';
import { readIssues } from '../stored-issue';
import { propertiesOf } from './issue-property';

/** Enhanced search and its count. The old search answers 410, as Jira's does. */
export const searchRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/search/jql',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => search(call, readBody(call, searchBody)),
  },
  {
    method: 'GET',
    path: '/search/jql',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => search(call, readQuery(call, searchQuery)),
  },
  {
    method: 'POST',
    path: '/search/approximate-count',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const { jql } = readBody(call, z.strictObject({ jql: z.string().default('') }));
      const { site, caller } = call;
      const { where } = compileJql(site, caller, jql);
      const counted = sql`SELECT count(*) AS count FROM issue i WHERE ${where}`;
      const row = site.index.read(() => site.database.row(z.object({ count: z.number() }), counted));
      return ok({ count: row?.count ?? 0 });
    },
  },
  { method: 'GET', path: '/search', scope: 'read:jira-work', alsoVersion2: true, answer: () => gone() },
  { method: 'POST', path: '/search', scope: 'read:jira-work', alsoVersion2: true, answer: () => gone() },
  {
    method: 'POST',
    path: '/jql/parse',
    scope: 'read:jira-work',
    answer: (call) => {
      readQuery(call, z.strictObject({ validation: z.enum(['strict']).default('strict') }));
      const { queries } = readBody(call, z.strictObject({ queries: z.array(z.string()).min(1).max(100) }));
      return ok({ queries: queries.map((query) => ({ query, ...faults(call, query) })) });
    },
  },
];

const searchBody = z.strictObject({
  jql: z.string().default(''),
  fields: z.array(z.string()).default(['id']),
  maxResults: z.number().int().min(0).default(50),
  nextPageToken: z.string().optional(),
  properties: z.array(z.string()).max(5).default([]),
  expand: z.string().default(''),
  // Ids and keys of our fields are equal, and no field fails to be read: these change nothing.
  fieldsByKeys: z.boolean().optional(),
  failFast: z.boolean().optional(),
  /** Issues to be searched as they are, not as the index has them. */
  reconcileIssues: z.array(z.number().int()).max(50).default([]),
});
type SearchRequest = z.infer<typeof searchBody>;

const searchQuery = z.strictObject({
  jql: z.string().default(''),
  fields: csv.default(['id']),
  maxResults: count.default(50),
  nextPageToken: z.string().optional(),
  properties: csv.pipe(z.array(z.string()).max(5)).default([]),
  expand: z.string().default(''),
  fieldsByKeys: flag.optional(),
  failFast: flag.optional(),
  reconcileIssues: csv.pipe(z.array(z.string().regex(/^\d+$/).transform(Number)).max(50)).default([]),
});

/** Jira's page holds up to 5,000 issues with ids and keys only; with fields, about 100 was seen. */
const LARGEST_PAGE = { slim: 5000, withFields: 100 };

/** What a query means is read from Jira as it is, the issues it finds from the index: a new key is known before it is found. */
function search(call: Call, request: SearchRequest): Reply {
  const { site, caller } = call;
  if (request.expand !== '') throw new NotModelled(`expand=${request.expand} in a search`);
  const choice = chooseFields(site.catalog, request.fields);
  const compiled = compileJql(site, caller, request.jql);
  return site.index.read(() => searchPage(call, request, choice, compiled), request.reconcileIssues);
}

function searchPage(call: Call, request: SearchRequest, choice: FieldChoice, { where, orderBy }: CompiledJql): Reply {
  const { site, caller, version } = call;
  const slim = choice.slim && request.properties.length === 0;
  const size = Math.min(request.maxResults, slim ? LARGEST_PAGE.slim : LARGEST_PAGE.withFields);
  const from = request.nextPageToken === undefined ? 0 : placeOf(request.nextPageToken, request.jql);

  const found = readIssues(site.database, where, sql`ORDER BY ${orderBy} LIMIT ${size + 1} OFFSET ${from}`);
  const page = found.slice(0, size);
  call.spend(POINTS.object * page.length);
  const issues = issuesJson(page, { site, caller, choice, version });
  const properties = propertiesOf(site, page, request.properties);
  return ok({
    issues: request.properties.length > 0 ? issues.map((issue, index) => ({ ...issue, properties: properties[index] })) : issues,
    ...(found.length > size ? { nextPageToken: tokenFor(from + size, request.jql), isLast: false } : { isLast: true }),
  });
}

const digest = (jql: string) => createHash('sha256').update(jql).digest('base64url').slice(0, 12);

const tokenFor = (from: number, jql: string) => Buffer.from(`${from}:${digest(jql)}`).toString('base64url');

function placeOf(token: string, jql: string): number {
  const [from = '', query] = Buffer.from(token, 'base64url').toString().split(':');
  if (!/^\d+$/.test(from) || query !== digest(jql)) {
    throw new Refusal(400, ['The provided next page token is invalid or expired. Please restart the search without it.']);
  }
  return Number(from);
}

function gone(): Reply {
  throw new Refusal(410, [
    'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. ' +
      'A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046',
  ]);
}

/** Strict validation only. The parsed structure that Jira also gives is not modelled. */
function faults(call: Call, jql: string): { errors?: readonly string[] } {
  try {
    const query = parseJql(jql);
    if (query.where) compileJql(call.site, call.caller, jql);
    return {};
  } catch (error) {
    if (error instanceof Refusal && error.status === 400) return { errors: error.errorMessages };
    throw error;
  }
}
