import { z } from 'zod';
import { runSweep } from '../app/run-sweep';
import { jobContext } from './job-context';

/** Seconds of the hour over which the sites of the world are spread; a queue takes a delay of 900 at most. */
const SPREAD = 900;

const scheduled = z.looseObject({ context: z.looseObject({ cloudId: z.string() }) });

/** Once an hour: measures everything that runs. Answers as Forge wants schedules to. */
export async function hourlySweep(request: unknown): Promise<{ statusCode: number }> {
  const site = scheduled.safeParse(request);
  await runSweep(jobContext(), site.success ? hash(site.data.context.cloudId) % SPREAD : 0);
  return { statusCode: 204 };
}

const hash = (text: string): number => Array.from(text).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
