import { z } from 'zod';
import { exportedInstant } from './instant';

const id = z.union([z.string().min(1), z.number().int()]).transform(String);
const number = id.pipe(z.string().regex(/^[1-9]\d{0,14}$/, 'not a number'));
const named = z.looseObject({ id: id.optional(), name: z.string().min(1) });

/** Cloud gives `accountId`; servers give `key`, which stays, and `name`, which may change; old histories only `name`. */
export const exportedUser = z
  .object({
    accountId: z.string().min(1).nullish(),
    key: z.string().min(1).nullish(),
    name: z.string().min(1).nullish(),
    displayName: z.string().nullish(),
    emailAddress: z.string().nullish(),
    active: z.boolean().nullish(),
    timeZone: z.string().nullish(),
  })
  .refine((user) => user.accountId || user.key || user.name, 'a person without accountId, key and name');
export type ExportedUser = z.infer<typeof exportedUser>;

/** A named thing that servers leave out, give as null, or give without a name. */
const maybeNamed = named.nullish().catch(null);
const maybeUser = exportedUser.nullish().catch(null);
const maybeIssue = z.object({ id: id.optional(), key: z.string().optional() }).nullish().catch(null);

export const exportedHistory = z.object({
  id: number.optional().catch(undefined),
  created: exportedInstant,
  author: maybeUser,
  // Read by own keys only: an item without `toString` would else show the one every object inherits.
  items: z.array(z.record(z.string(), z.unknown())),
});
export type ExportedHistory = z.infer<typeof exportedHistory>;

const fields = z.looseObject({
  summary: z.string().nullish().catch(null),
  description: z.unknown().optional(),
  project: z.object({ id: number, key: z.string().min(1), name: z.string().nullish() }).nullish().catch(null),
  issuetype: named.extend({ subtask: z.boolean().nullish(), hierarchyLevel: z.number().int().nullish() }),
  status: named.extend({ statusCategory: z.object({ key: z.string() }).nullish() }),
  resolution: maybeNamed,
  priority: maybeNamed,
  assignee: maybeUser,
  reporter: maybeUser,
  creator: maybeUser,
  labels: z.array(z.string()).nullish().catch(null),
  parent: maybeIssue,
  epic: maybeIssue,
  created: exportedInstant,
  updated: exportedInstant.nullish().catch(null),
  resolutiondate: exportedInstant.nullish().catch(null),
  duedate: z.iso.date().nullish().catch(null),
});

const key = z.string().regex(/^[A-Z][A-Z0-9_]*-[1-9]\d*$/, 'not an issue key');

/**
 * One issue of a REST export, of a Cloud or a server. What nothing can be made of without is required: id, key, type,
 * status, creation; all else may be absent or odd and is then left empty.
 */
export const exportedIssue = z.object({
  id: number,
  key,
  fields,
  changelog: z
    .object({ total: z.number().nullish(), histories: z.array(z.unknown()) })
    .nullish()
    .catch(null),
  names: z.record(z.string(), z.string()).nullish().catch(null),
  schema: z.record(z.string(), z.looseObject({ custom: z.string().optional() })).nullish().catch(null),
});
export type ExportedIssue = z.infer<typeof exportedIssue>;
