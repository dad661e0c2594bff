import type { z } from 'zod';
import { authorize } from '../app/authorize';
import type { Context } from '../app/context';
import type { Call } from '../contract/call';
import { Refusal, type Answer, type FieldFault } from '../contract/errors';
import { forbidden, internal, invalid, overLimit } from '../contract/refusals';
import { logFailure } from './log';

/** Characters of JSON that a payload may have; the longest honest form stays far below. */
const LONGEST_PAYLOAD = 64_000;

/** A question as it came from the bridge, before anything of it is believed. */
export interface Question {
  name: string;
  payload: unknown;
  context: Context | null;
}

/**
 * The one wrapper around every use case: refuses what is too large, what is anonymous, what does not fit the schema and
 * who may not; then answers, and turns whatever goes wrong into a failure a screen can show.
 */
export async function answer<Payload extends z.ZodType, Result extends z.ZodType>(
  call: Call<Payload, Result>,
  use: (payload: z.output<Payload>, context: Context) => Promise<z.output<Result>>,
  { name, payload, context }: Question,
): Promise<Answer<z.output<Result>>> {
  try {
    if (!context) throw forbidden('Log in to Jira to see OKRs.', 'Nothing was changed.');
    const parsed = parse(call.payload, payload);
    await authorize(call.rule, parsed, context);
    return { ok: true, value: await use(parsed, context) };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : internal(error);
    const { code } = refusal.failure;
    if (code === 'INTERNAL' || code === 'UPSTREAM' || code === 'RATE_LIMITED') logFailure(name, code, refusal.cause);
    return { ok: false, error: refusal.failure };
  }
}

function parse<Payload extends z.ZodType>(schema: Payload, payload: unknown): z.output<Payload> {
  if (lengthOf(payload) > LONGEST_PAYLOAD) {
    throw overLimit('This is more text than can be saved at once. Shorten it and save again.');
  }
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw invalid('Something in the form cannot be saved as it is.', parsed.error.issues.map(fieldFault));
}

/** Characters of the payload's JSON. What is nested too deep to be written down is longer than anything honest. */
function lengthOf(payload: unknown): number {
  try {
    return JSON.stringify([payload]).length;
  } catch {
    return Infinity;
  }
}

const fieldFault = ({ path, message }: z.core.$ZodIssue): FieldFault => ({ path: path.join('.'), message });
