import { z } from 'zod';
import { checkIn } from './check-in';
import { heardAbout } from './heard-about';
import { instant, issueId, keyResultKey } from './ids';
import { lineStep } from './line';
import { amount } from './target';
import { work } from './work';

/** How many issues a share or a sum was taken of. */
const issuesRead = z.number().int().positive();

/** A current value and where it came from. */
export const reading = z.discriminatedUnion('source', [
  z.strictObject({ source: z.literal('check-in'), value: amount, asOf: instant, by: checkIn.shape.by }),
  z.strictObject({ source: z.literal('count'), value: amount, asOf: instant }),
  z.strictObject({ source: z.literal('share'), value: amount, over: issuesRead, asOf: instant }),
  z.strictObject({ source: z.literal('sum'), value: amount, over: issuesRead, asOf: instant }),
  z.strictObject({ source: z.literal('work-done'), value: amount, asOf: instant }),
]);
export type Reading = z.infer<typeof reading>;

/** Why the last try to measure gave nothing; the last good value stays beside it. */
export const measuringFailure = z.strictObject({
  at: instant,
  kind: z.enum(['refused', 'unreachable', 'empty']),
  /** Jira's own words for a refused query; ours otherwise. */
  message: z.string().max(1000),
});
export type MeasuringFailure = z.infer<typeof measuringFailure>;

/** What machines, check-ins and links know of a key result: all that merges without asking anyone. */
export const keyResultState = z.strictObject({
  keyResult: keyResultKey,
  line: z.array(lineStep).max(20),
  reading: reading.optional(),
  lastCheckIn: checkIn.optional(),
  heardAbout: heardAbout.optional(),
  work: work.optional(),
  /** Issues linked by hand; their children are the work. */
  issues: z.array(issueId).max(100),
  /** Linked issues without children: they are work themselves. */
  leaves: z.array(issueId).max(100),
  /** Linked issues that Jira no longer knows. */
  notFound: z.array(issueId).max(100),
  failure: measuringFailure.optional(),
});
export type KeyResultState = z.infer<typeof keyResultState>;
