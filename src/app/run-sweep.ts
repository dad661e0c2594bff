import type { JobContext } from './context';
import { runningKeyResults } from './running-key-results';

/**
 * Sends every key result of the running cycles to be measured: what JQL says, and what events have missed. `offset`
 * (seconds) spreads the sites of the world over the hour.
 */
export async function runSweep(context: JobContext, offset: number): Promise<void> {
  for (const keyResults of await runningKeyResults(context)) {
    await context.jobs.measure({ keyResults, cause: 'sweep' }, offset);
  }
}

/** Sends every key result of the running cycles to have its issues' mirrors repaired. */
export async function runMirrorSweep(context: JobContext): Promise<void> {
  for (const keyResults of await runningKeyResults(context)) await context.jobs.repairMirrors(keyResults);
}
