import { z } from 'zod';
import type { Context } from '../app/context';
import { jiraAsApp } from '../jira/as-app';
import { jiraAsCaller } from '../jira/as-caller';
import { accountId } from '../okr/ids';
import { forgeBudget } from '../store/budget';
import { forgeStore } from '../store/forge-store';
import { forgeKeptRights } from '../store/kept-rights';
import { forgeJobs } from './jobs';

/** What a use case is given; null for nobody. The account id is the platform's, never the payload's. */
export function callerContext(platformContext: unknown): Context | null {
  const who = platform.safeParse(platformContext);
  if (!who.success) return null;
  const { accountId: caller, localId } = who.data;
  const now = new Date();
  return {
    caller,
    now,
    store: forgeStore({ by: caller, at: now.toISOString() }),
    jira: { asCaller: jiraAsCaller, asApp: jiraAsApp },
    jobs: forgeJobs,
    kept: forgeKeptRights(caller, now),
    budget: forgeBudget(now),
    panel: localId === undefined ? null : panelBeside(localId),
  };
}

/** Forge says `unidentified` for a person who is not logged in, and names unlicensed kinds of account. */
const platform = z.looseObject({
  accountId: accountId.refine((id) => id !== 'unidentified'),
  accountType: z.literal('licensed').optional(),
  localId: z.string().optional(),
});

/** The panel's id is the asking module's with another module's key at its end (manifest: key-results-panel). */
const panelBeside = (localId: string): string | null =>
  /^ari:cloud:ecosystem::extension\/[^/]+\/[^/]+\/static\/[^/]+$/.test(localId) ? localId.replace(/[^/]+$/, 'key-results-panel') : null;
