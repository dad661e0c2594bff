import { z } from 'zod';
import { fieldId, projectId } from './ids';

const jql = z.string().min(1).max(4000);
const projects = z.array(projectId).min(1).max(20);

/** What a query of Jira's issues says. The query sees only the named projects. */
export const queryMeasure = z.discriminatedUnion('kind', [
  /** How many issues match. */
  z.strictObject({ kind: z.literal('count'), jql, projects }),
  /** How many of the issues also match a second query, in percent. */
  z.strictObject({ kind: z.literal('share'), jql, also: jql, projects }),
  /** The sum of a number field over the issues. */
  z.strictObject({
    kind: z.literal('sum'),
    jql,
    field: fieldId,
    projects,
  }),
]);
export type QueryMeasure = z.infer<typeof queryMeasure>;

/** Where a key result's current value comes from. */
export const measure = z.discriminatedUnion('kind', [
  /** A person says it at the check-in. */
  z.strictObject({ kind: z.literal('typed') }),
  queryMeasure,
  /** The share of the key result's own work that is done, in percent. Allowed and always flagged: it measures activity. */
  z.strictObject({ kind: z.literal('work-done') }),
]);
export type Measure = z.infer<typeof measure>;
