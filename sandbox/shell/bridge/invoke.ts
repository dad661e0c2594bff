import { z } from 'zod';
import type { Frame } from '../frames';
import type { HostParts } from '../host-parts';
import { platformContext } from './frame-context';

const call = z.object({
  functionKey: z.string(),
  payload: z.unknown().optional(),
  metadata: z.object({}).optional(),
  invokeType: z.string().optional(),
});

/** Runs a resolver function of the app. Whatever account the payload names, the frame's person is the one who asks. */
export async function invoke(parts: HostParts, frame: Frame, payload: unknown): Promise<unknown> {
  const asked = call.parse(payload);
  if (asked.invokeType !== undefined) throw new Error(`Invoking by "${asked.invokeType}" is not modeled by the sandbox.`);
  const body = await run(parts, frame, asked.functionKey, asked.payload);
  return asked.metadata === undefined ? body : { body, metadata: {} };
}

async function run(parts: HostParts, frame: Frame, functionKey: string, payload: unknown): Promise<unknown> {
  try {
    return await parts.platform.invoke({
      moduleKey: frame.surface.moduleKey,
      functionKey,
      payload,
      accountId: frame.accountId,
      context: platformContext(parts, frame),
    });
  } catch (error) {
    throw new Error(`There was an error invoking the function - ${error instanceof Error ? error.message : String(error)}`);
  }
}
