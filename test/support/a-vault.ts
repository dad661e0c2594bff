import { aCompany, aDraft, quarter } from './a-company';
import type { Site } from './a-site';
import { anIssue, type Person } from './jira-records';

/** What a caller may be to a team whose OKRs only people of its projects read. */
export const roles = ['admin', 'lead', "objective's owner", "key result's owner", 'member', 'reader', 'outsider', 'anonymous'] as const;
export type Role = (typeof roles)[number];

/** Nora administers Jira and may not browse the vault's project; Ravi may not either. */
export const personOf: Record<Role, Person | null> = {
  admin: 'nora',
  lead: 'maya',
  "objective's owner": 'priya',
  "key result's owner": 'lucia',
  member: 'diego',
  reader: 'elena',
  outsider: 'ravi',
  anonymous: null,
};

/** Stands in every text of the vault's team, and nowhere else. */
export const OPAL = 'Opal';

export const vaultProject = '10009';
const everyone: Person[] = ['maya', 'priya', 'lucia', 'diego', 'elena'];

/** The vault's project, for those who may browse it. */
export const vaultFor = (browse: readonly Person[]) => ({
  projects: [{ id: vaultProject, key: 'VLT', name: 'Vault', lead: 'maya', browse: [...browse], edit: browse.filter((who) => who === 'diego') }],
});

/** A site with a department that only people of its project read, and a team below it that everyone reads. */
export interface Vault {
  site: Site;
  /** An objective and a key result of the department, Priya's and Lucia's. */
  objective: string;
  keyResult: string;
  /** An issue of its project, linked to its key result and to the open team's. */
  issue: string;
  /** The key result of the open team, whose objective supports the department's. */
  open: string;
  /** Each makes a new one. */
  anObjective(): Promise<string>;
  aKeyResult(): Promise<string>;
}

/** Everyone has looked around once, so that what Jira said of their rights to read is kept. */
export async function aVault(): Promise<Vault> {
  const site = await aCompany();
  const issue = '9001';
  site.jira.load({ ...vaultFor(everyone), issues: [anIssue(9001, { key: 'VLT-9001', projectId: vaultProject })] });
  const team = { members: [], projects: [vaultProject] };
  await site.askAdmin('nora', 'saveTeam', {
    key: 'VLT',
    version: 0,
    draft: { ...team, name: `${OPAL} vault`, level: 'department', parent: 'CO', lead: 'maya', visibility: 'project' },
  });
  await site.askAdmin('nora', 'saveTeam', { key: 'OPN', version: 0, draft: { ...team, projects: [], name: 'Open', level: 'team', parent: 'VLT', lead: 'maya' } });

  const anObjective = async () => {
    const draft = { title: `${OPAL} is safe with us`, owner: 'priya' };
    return (await site.ask('maya', 'createObjective', { team: 'VLT', cycle: quarter, draft })).objective.key;
  };
  const objective = await anObjective();
  const aKeyResult = async () => {
    const draft = aDraft({ text: `Median days to answer a question about ${OPAL} fall from 24 to 4`, owner: 'lucia' });
    return (await site.ask('maya', 'createKeyResult', { objective, draft })).keyResult.key;
  };
  const keyResult = await aKeyResult();

  const below = await site.ask('maya', 'createObjective', { team: 'OPN', cycle: quarter, draft: { title: 'Answers come the same day', parent: objective } });
  const open = (await site.ask('maya', 'createKeyResult', { objective: below.objective.key, draft: aDraft() })).keyResult.key;
  for (const key of [keyResult, open]) await site.ask('diego', 'linkWork', { issueId: issue, keyResult: key });
  for (const who of Object.values(personOf)) if (who !== null) await site.ask(who, 'openCompany', {});
  return { site, objective, keyResult, issue, open, anObjective, aKeyResult };
}
