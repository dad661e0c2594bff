import { z } from 'zod';
import { coachDecisions } from '../coach/decisions';
import { change } from '../okr/change';
import { checkIn } from '../okr/check-in';
import { cycle } from '../okr/cycle';
import { accountId, day, instant } from '../okr/ids';
import { objective } from '../okr/objective';
import { level, thresholds } from '../okr/settings';
import { team } from '../okr/team';
import { keyResultView, lineView } from './views';

/** The newest entries of a record that goes on; `more` says that older ones are left out, `unreadable` how many could not be read. */
const newest = <Entry extends z.ZodType>(entry: Entry) =>
  z.strictObject({ entries: z.array(entry), unreadable: z.number().int().min(0), more: z.boolean() });

/** A key result with its past: what its page shows. A part that could not be read is absent. */
export const keyResultPage = z.strictObject({
  now: instant,
  zone: z.string(),
  thresholds,
  coach: coachDecisions,
  levels: z.array(level),
  cycle,
  team,
  view: keyResultView,
  objective: objective.pick({ key: true, title: true, owner: true }).optional(),
  /** The way up to the pillar, nearest first. */
  line: z.array(lineView),
  /** The query whose answer the value is, as it runs: within its projects. */
  query: z.string().optional(),
  /** Ids of the resolutions that leave the work's numbers. */
  excludedResolutions: z.array(z.string()),
  /** The days on which its team's key results were measured, the oldest first; a quarter and a little more. */
  runDays: z.array(day),
  /** Measuring waits for Jira's hourly budget until then. */
  waitsUntil: instant.optional(),
  checkIns: newest(checkIn).optional(),
  /** What people changed besides checking in. */
  changes: newest(change).optional(),
  you: z.strictObject({ accountId, lead: z.boolean(), listed: z.boolean() }),
});
export type KeyResultPage = z.infer<typeof keyResultPage>;
