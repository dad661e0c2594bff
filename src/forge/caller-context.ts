import { z } from 'zod';
import type { Context } from '../app/context';
import { jiraAsApp } from '../jira/as-app';
import { jiraAsCaller } from '../jira/as-caller';
import { accountId } from '../okr/ids';
import { forgeStore } from '../store/forge-store';
import { forgeKeptRights } from '../store/kept-rights';
import { forgeJobs } from './jobs';

/** What a use case is given; null for nobody. The account id is the platform's, never the payload's. */
export function callerContext(platformContext: unknown): Context | null {
  const who = platform.safeParse(platformContext);
  if (!who.success) return null;
  const { accountId: caller } = who.data;
  const now = new Date();
  return {
    caller,
    now,
    store: forgeStore({ by: caller, at: now.toISOString() }),
    jira: { asCaller: jiraAsCaller, asApp: jiraAsApp },
    jobs: forgeJobs,
    kept: forgeKeptRights(caller, now),
  };
}

/** Forge says `unidentified` for a person who is not logged in, and names unlicensed kinds of account. */
const platform = z.looseObject({
  accountId: accountId.refine((id) => id !== 'unidentified'),
  accountType: z.literal('licensed').optional(),
});
