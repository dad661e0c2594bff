import { createWorld, type World } from '../../sandbox/world';
import type { InvocationReading } from '../../sandbox/doors';
import type { Table } from './bench';

const rounds = { panel: 3, project: 3, company: 6 };

/** What opening each surface of the sample company costs, by the meter, through the real bundle. */
export default async function calls(): Promise<Table> {
  const world = await createWorld({ background: false });
  try {
    const issue = await mostLinkedIssue(world);
    const rows = [
      { surface: 'panel on an epic', bar: rounds.panel, cost: await open(world, 'key-results-panel', 'openPanel', { issueId: issue }) },
      { surface: 'panel on an issue without links', bar: rounds.panel, cost: await open(world, 'key-results-panel', 'openPanel', { issueId: '999999' }) },
      { surface: 'project page', bar: rounds.project, cost: await open(world, 'project-okrs', 'openProject', { projectId: '10001' }) },
      { surface: 'company page', bar: rounds.company, cost: await open(world, 'company-okrs', 'openCompany', {}) },
    ];
    return {
      title: 'Opening a surface of the sample company (bars: 1 invocation, rounds of reads, 0 Jira requests)',
      columns: ['surface', 'rounds', 'bar', 'keys read', 'kB read', 'writes', 'Jira requests'],
      rows: rows.map(({ surface, bar, cost }) => [
        surface,
        cost.readRounds,
        bar,
        cost.storageReads,
        (cost.bytesRead / 1000).toFixed(1),
        cost.storageWrites,
        cost.jiraRequests,
      ]),
      missed: rows
        .filter(({ bar, cost }) => cost.readRounds > bar || cost.jiraRequests > 0 || cost.storageWrites > 0)
        .map(({ surface, cost }) => `${surface}: ${cost.readRounds} rounds, ${cost.jiraRequests} Jira requests, ${cost.storageWrites} writes.`),
    };
  } finally {
    world.close();
  }
}

/** Opens a surface as somebody who only reads, and tells what the one invocation cost. */
async function open(world: World, moduleKey: string, functionKey: string, payload: unknown): Promise<InvocationReading> {
  world.meter.reset();
  const answer = await world.platform.invoke({ moduleKey, functionKey, payload, accountId: 'ravi-menon', context: {} });
  if (!(typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true)) {
    throw new Error(`${functionKey} was refused: ${JSON.stringify(answer)}`);
  }
  const { invocations } = world.meter.read();
  const [only, ...others] = invocations;
  if (!only || others.length > 0) throw new Error(`${functionKey} took ${invocations.length} invocations`);
  return only;
}

/** The issue of the sample that serves most key results. */
async function mostLinkedIssue(world: World): Promise<string> {
  const answer = await world.jira.request(
    { kind: 'app' },
    {
      method: 'POST',
      path: '/rest/api/3/search/jql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jql: 'project = SUP AND summary ~ "Route billing questions" AND issuetype = Epic', fields: ['summary'] }),
    },
  );
  const found: unknown = JSON.parse(answer.body);
  const issues = typeof found === 'object' && found !== null && 'issues' in found && Array.isArray(found.issues) ? found.issues : [];
  const first: unknown = issues[0];
  if (typeof first !== 'object' || first === null || !('id' in first) || typeof first.id !== 'string') {
    throw new Error(`The sample has no routing epic: ${answer.body}`);
  }
  return first.id;
}
