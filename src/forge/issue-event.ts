import { z } from 'zod';
import { onIssueEvent } from '../app/on-issue-event';
import { issueId } from '../okr/ids';
import { jobContext } from './job-context';
import { logFailure } from './log';

/** What we read of an issue event; ids come as numbers or digits. */
const anyId = z.coerce.string().pipe(issueId);
const issueEventSchema = z.looseObject({
  issue: z.looseObject({ id: anyId, fields: z.looseObject({ parent: z.looseObject({ id: anyId }).nullish() }).optional() }),
  changelog: z
    .looseObject({ items: z.array(z.looseObject({ field: z.string().optional(), from: z.unknown(), to: z.unknown() })) })
    .optional(),
});

/** An issue was made, moved or deleted. Events may come twice, late or never: they only make numbers come sooner. */
export async function issueEvent(event: unknown): Promise<void> {
  const read = issueEventSchema.safeParse(event);
  if (!read.success) return logFailure('issue-event', 'INVALID', read.error);
  const { issue, changelog } = read.data;
  const parents = [issue.fields?.parent?.id, ...(changelog?.items ?? []).flatMap(parentsOf)];
  const issues = [...new Set([issue.id, ...parents.filter((id) => id !== undefined)])];
  await onIssueEvent({ issues }, jobContext());
}

/** A new parent comes as `IssueParentAssociation` with ids and without a field id (seen on live sites). */
function parentsOf({ field, from, to }: { field?: string | undefined; from?: unknown; to?: unknown }) {
  if (field !== 'IssueParentAssociation' && field !== 'Parent') return [];
  return [from, to].flatMap((id) => {
    const parsed = anyId.safeParse(id);
    return parsed.success ? [parsed.data] : [];
  });
}
