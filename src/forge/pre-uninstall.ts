import { removeMirrors } from '../app/remove-mirrors';
import { jobContext } from './job-context';
import { logCounts } from './log';

/** Forge gives 55 seconds and does not wait longer; what is under way then is not lost count of. */
const SECONDS = 45;

/** Before the app goes: its property on issues is all it leaves in Jira. The data in Forge's storage goes with the app. */
export async function preUninstall(): Promise<void> {
  const until = Date.now() + SECONDS * 1000;
  logCounts('pre-uninstall', await removeMirrors(jobContext(), () => Date.now() < until));
}
