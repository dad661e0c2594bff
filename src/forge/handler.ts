import type { z } from 'zod';
import type { Context } from '../app/context';
import type { Call } from '../contract/call';
import type { Answer } from '../contract/errors';
import { answer } from './answer';
import { callerContext } from './caller-context';

/** A resolver function: the one wrapper around a use case, fed with what the platform says of the caller. */
export const handler =
  <Payload extends z.ZodType, Result extends z.ZodType>(
    name: string,
    call: Call<Payload, Result>,
    use: (payload: z.output<Payload>, context: Context) => Promise<z.output<Result>>,
  ) =>
  ({ payload, context }: { payload: unknown; context: unknown }): Promise<Answer<z.output<Result>>> =>
    answer(call, use, { name, payload, context: callerContext(context) });
