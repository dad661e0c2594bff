import { aBareSite, monday, type Site } from './a-site';
import { project, type Person } from './jira-records';
import { yearCycles } from '../../src/okr/year-cycles';

/** The quarter of the tests. */
export const quarter = '2026-q1';

/**
 * A site set up by its admin through the admin door: Company (CO, led by Elena) → Department (CX, Maya) → Team (SUP, led by
 * Maya, Diego may edit its project's issues, Priya is listed), and Payments (PAY, led by Priya) under CX.
 */
export async function aCompany(start = monday): Promise<Site> {
  const site = aBareSite(start);
  await site.askAdmin('nora', 'saveCascade', {
    version: 0,
    levels: [
      { id: 'company', name: 'Company' },
      { id: 'department', name: 'Department' },
      { id: 'team', name: 'Team' },
    ],
    pillars: [{ id: 'trust', name: 'Win on trust, not on price' }],
  });
  await site.askAdmin('nora', 'saveCycles', { version: 0, zone: 'UTC', cycles: yearCycles(2026) });
  await saveTeam(site, 'CO', { name: 'Northlight', level: 'company', lead: 'elena' });
  await saveTeam(site, 'CX', { name: 'Customer experience', level: 'department', parent: 'CO', lead: 'maya' });
  await saveTeam(site, 'SUP', { name: 'Support experience', level: 'team', parent: 'CX', lead: 'maya', members: ['priya'], projects: [project.SUP] });
  await saveTeam(site, 'PAY', { name: 'Payments', level: 'team', parent: 'CX', lead: 'priya', projects: [project.PAY] });
  return site;
}

const saveTeam = (site: Site, key: string, draft: object) =>
  site.askAdmin('nora', 'saveTeam', { key, version: 0, draft: { members: [], projects: [], ...draft } });

/** A key result's draft: 24 h to 4 h, typed, committed, unless said otherwise. */
export const aDraft = (more: object = {}) => ({
  text: 'Median time to resolve a support request falls from 24 h to 4 h',
  owner: 'diego',
  target: { kind: 'change', baseline: 24, target: 4 },
  unit: 'h',
  measure: { kind: 'typed' },
  weight: 1,
  commitment: 'committed',
  curve: 'linear',
  ...more,
});

/** Adds an objective to a team and gives its key. */
export async function anObjective(site: Site, who: Person, team: string, draft: object = {}): Promise<string> {
  const { objective } = await site.ask(who, 'createObjective', {
    team,
    cycle: quarter,
    draft: { title: 'Every invoice question gets a same-day answer', ...draft },
  });
  return objective.key;
}

/** Adds a key result and gives its key. */
export async function aKeyResult(site: Site, who: Person, objective: string, more: object = {}): Promise<string> {
  const { keyResult } = await site.ask(who, 'createKeyResult', { objective, draft: aDraft(more) });
  return keyResult.key;
}
