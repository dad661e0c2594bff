import { forgeJobs } from './jobs';

/** Once a week: has the stored accounts reported, by a job because a schedule that fails is not tried again. */
export async function personalDataReport(): Promise<{ statusCode: number }> {
  await forgeJobs.personalData({ kind: 'report' });
  return { statusCode: 204 };
}
