import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '..', '..');

/** Where a snippet stands, what it says, and the words of the refusal it meets. */
interface Refused {
  path: string;
  code: string;
  because: RegExp;
}

const borders: Refused[] = [
  crossing('src/okr', 'src/app', /domain/),
  crossing('src/okr', 'src/coach', /domain/),
  crossing('src/coach', 'src/measure', /okr and nothing else/),
  crossing('src/coach', 'src/contract', /okr and nothing else/),
  crossing('src/measure', 'src/coach', /okr and nothing else/),
  crossing('src/contract', 'src/app', /either side/),
  crossing('src/app', 'src/store', /ports/),
  crossing('src/app', 'src/jira', /ports/),
  crossing('src/app', 'src/forge', /ports/),
  crossing('src/store', 'src/jira', /neither Jira/),
  crossing('src/store', 'src/forge', /neither Jira/),
  crossing('src/jira', 'src/store', /neither storage/),
  crossing('src/jira', 'src/forge', /neither storage/),
  crossing('src/app', 'sandbox', /not shipped/),
  crossing('src/okr', 'static/src', /not shipped/),
  crossing('static/src', 'src/store', /A screen may import/),
  crossing('static/src', 'src/app', /A screen may import/),
  crossing('static/src', 'src/measure', /A screen may import/),
  crossing('static/src', 'sandbox', /inside Jira/),
  crossing('sandbox', 'src/okr', /may not look inside/),
  crossing('sandbox', 'static/src', /may not look inside/),
];

const packages: Refused[] = [
  snippet('src/okr', "import { kvs } from '@forge/kvs'; export const keep = kvs;", /Pure rooms/),
  snippet('src/coach', "import api from '@forge/api'; export const ask = api;", /Pure rooms/),
  snippet('src/measure', "import { readFileSync } from 'node:fs'; export const read = readFileSync;", /no Node modules/),
  snippet('src/contract', "import { kvs } from '@forge/kvs'; export const keep = kvs;", /server side of Forge/),
  snippet('src/app', "import { kvs } from '@forge/kvs'; export const keep = kvs;", /ports they state/),
  snippet('static/src', "import { kvs } from '@forge/kvs'; export const keep = kvs;", /@forge\/bridge/),
];

const habits: Refused[] = [
  snippet('src/okr', 'export const now = () => Date.now();', /no clock/),
  snippet('src/coach', 'export const now = () => new Date();', /no clock/),
  snippet('src/measure', 'export const now = () => Date();', /no clock/),
  snippet('src/okr', 'export const roll = () => Math.random();', /no chance/),
  snippet('src/measure', "export const ask = () => fetch('/rest/api/3/myself');", /no I\/O/),
  snippet('src/jira', "import api from '@forge/api'; export const all = () => api.asApp();", /as-app\.ts only/),
  snippet('src/forge', "import { asApp } from '@forge/api'; export const app = asApp;", /as-app\.ts only/),
  snippet('src/jira', "import { assumeTrustedRoute } from '@forge/api'; export const route = assumeTrustedRoute;", /escapes/),
  snippet('src/jira', "import * as forge from '@forge/api'; export const route = forge['assumeTrustedRoute'];", /escapes/),
  snippet('src/jira', "import { routeFromAbsolute } from '@forge/api'; export const route = routeFromAbsolute;", /escapes/),
  snippet('src/app', "import type api from '@forge/api'; export const all = ({ asApp }: typeof api) => asApp();", /as-app\.ts only/),
  snippet('src/store', "import { kvs } from '@forge/kvs'; export const read = () => kvs.getSecret('push');", /secrets\.ts only/),
  snippet('src/jira', "import { kvs } from '@forge/kvs'; export const read = () => kvs['setSecret']('push', '');", /secrets\.ts only/),
  snippet('src/jira/as-app.ts', "import { kvs } from '@forge/kvs'; export const read = () => kvs.getSecret('push');", /secrets\.ts only/),
  snippet('src/app', "export const jql = (ids: string[]) => `parent in (${ids.join(', ')})`;", /src\/okr\/jql\.ts/),
  snippet('src/measure', 'export const jql = (id: string) => `project = SUP AND id = ${id}`;', /src\/okr\/jql\.ts/),
  snippet('src/app', 'export const jql = (key: string) => `okrKeyResult = "${key}"`;', /src\/okr\/jql\.ts/),
  snippet('src/jira', 'export const jql = (text: string) => `summary ~ "${text}" ORDER BY created`;', /src\/okr\/jql\.ts/),
  snippet('static/src', "export const jql = (ids: string[]) => `id in (${ids.join(', ')})`;", /src\/okr\/jql\.ts/),
  snippet('src/store', 'export const read = (value: any) => String(value);', /Unexpected any/),
  snippet('src/app', "export const say = () => console.log('hello');", /Unexpected console/),
  snippet('src/store', 'export const cache = new Map();', /another customer/),
  snippet('src/app', 'let last = 0; export const next = () => (last += 1);', /another customer/),
  snippet('src/okr', "export * from './progress';", /No barrel files/),
  snippet('static/src', "export { pace } from '../../src/okr/pace';", /No barrel files/),
  snippet('src/app', '\n'.repeat(301), /too many lines/),
  snippet('test/app', "jest.mock('@forge/kvs');", /real @forge clients/),
  snippet('test/okr', "test.only('this one', () => undefined);", /every other test/),
];

const permitted: Array<Pick<Refused, 'path' | 'code'>> = [
  allowedImport('src/coach', 'src/okr'),
  allowedImport('src/contract', 'src/measure'),
  allowedImport('src/app', 'src/contract'),
  allowedImport('src/store', 'src/app'),
  allowedImport('src/jira', 'src/app'),
  allowedImport('src/forge', 'src/store'),
  allowedImport('static/src', 'src/contract'),
  allowedImport('test/sandbox', 'sandbox'),
  { path: 'src/index.ts', code: "export { userDoor } from './forge/user-door';" },
  { path: 'src/jira/as-app.ts', code: "import { asApp } from '@forge/api';\nexport const appRequests = () => asApp();" },
  { path: 'src/store/secrets.ts', code: "import { kvs } from '@forge/kvs';\nexport const read = () => kvs.getSecret('push');" },
  { path: 'src/okr/jql.ts', code: 'export const is = (id: string) => `id = ${id}`;' },
  { path: 'src/forge/log.ts', code: "export const log = (code: string) => console.log(code);" },
  { path: 'src/okr/snippet.ts', code: 'export const instant = (iso: string) => new Date(iso);' },
];

const refused = [...borders, ...packages, ...habits];
let messages: string[][] = [];

beforeAll(() => {
  const answer = execFileSync(process.execPath, [join(__dirname, 'lint-snippets.mjs')], {
    cwd: root,
    input: JSON.stringify([...refused, ...permitted]),
    maxBuffer: 10_000_000,
  });
  messages = JSON.parse(answer.toString());
}, 60_000);

describe('the lint refuses, and says why,', () => {
  test.each(refused.map((example, index) => ({ ...example, index, shown: firstLine(example.code) })))(
    'in $path: $shown',
    ({ index, because }) => {
      expect(messages[index]).toEqual(expect.arrayContaining([expect.stringMatching(because)]));
    },
  );
});

describe('the lint permits', () => {
  test.each(permitted.map((example, index) => ({ ...example, index: refused.length + index, shown: firstLine(example.code) })))(
    'in $path: $shown',
    ({ index }) => {
      expect(messages[index]).toEqual([]);
    },
  );
});

function crossing(from: string, to: string, because: RegExp): Refused {
  return { ...allowedImport(from, to), because };
}

/** An import of whatever file stands first in the other room: the rule looks at files that exist. */
function allowedImport(from: string, to: string): { path: string; code: string } {
  const path = `${from}/snippet.ts`;
  const target = relative(dirname(path), firstFile(to)).replace(/\.tsx?$/, '');
  return { path, code: `import * as other from '${target}';\nexport const seen = other;` };
}

function snippet(room: string, code: string, because: RegExp): Refused {
  return { path: room.endsWith('.ts') ? room : `${room}/snippet.ts`, code, because };
}

function firstFile(room: string): string {
  const [first] = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('dist'))
    .sort();
  return join(room, first ?? 'no-file-yet.ts');
}

function firstLine(code: string): string {
  return code.split('\n', 1)[0] ?? '';
}
