import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { KeptRights } from '../app/ports';
import { projectId, type AccountId } from '../okr/ids';

/** How long an answer is good for showing. */
const MINUTES = 10;

const answer = z.object({ may: z.boolean(), at: z.number() });
const keptAnswers = z.object({ admin: answer.optional(), browse: z.record(projectId, answer) });
type KeptAnswers = z.infer<typeof keptAnswers>;

/**
 * One plain key for each account, with an answer and its time for each project. The key's time to live only tidies up:
 * storage may still give a value whose time is over, so each answer's own time decides.
 */
export function forgeKeptRights(caller: AccountId, now: Date): KeptRights {
  const key = `rights:${caller}`;
  let known: Promise<KeptAnswers> | undefined;
  const read = () => (known ??= fresh(key, now));
  return {
    read: async () => {
      const { admin, browse } = await read();
      const said = Object.entries(browse).map(([id, { may }]) => [projectId.parse(id), may] as const);
      return { ...(admin ? { admin: admin.may } : {}), browse: new Map(said) };
    },
    keep: async ({ admin, browse }) => {
      const before = await read();
      const at = now.getTime();
      const said = Object.fromEntries([...browse].map(([id, may]) => [id, { may, at }]));
      const kept = { admin: admin === undefined ? before.admin : { may: admin, at }, browse: { ...before.browse, ...said } };
      // What could not be kept is asked again; the page stands.
      await kvs.set(key, kept, { ttl: { value: MINUTES, unit: 'MINUTES' } }).catch(() => undefined);
    },
  };
}

async function fresh(key: string, now: Date): Promise<KeptAnswers> {
  const stored = keptAnswers.safeParse(await kvs.get(key).catch(() => undefined));
  const { admin, browse } = stored.success ? stored.data : { browse: {} };
  const isFresh = ({ at }: z.infer<typeof answer>) => at <= now.getTime() && now.getTime() - at < MINUTES * 60_000;
  return {
    ...(admin && isFresh(admin) ? { admin } : {}),
    browse: Object.fromEntries(Object.entries(browse).filter(([, one]) => isFresh(one))),
  };
}
