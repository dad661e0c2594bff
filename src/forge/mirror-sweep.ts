import { runMirrorSweep } from '../app/run-sweep';
import { jobContext } from './job-context';

/** Once a day: has JQL's mirror of the links compared with the links. Answers as Forge wants schedules to. */
export async function mirrorSweep(): Promise<{ statusCode: number }> {
  await runMirrorSweep(jobContext());
  return { statusCode: 204 };
}
