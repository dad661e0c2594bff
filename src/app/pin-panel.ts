import type { AdminCalls } from '../contract/admin-calls';
import type { UseCase } from './use-case';

/** Why nothing can be asked of Jira about the panel. */
export const PANEL_UNKNOWN = 'Jira did not say which app this is.';

/** Has Jira show the panel on every issue of the projects, with the admin's own rights; or says why a person has to. */
export const pinPanel: UseCase<AdminCalls['pinPanel']> = async ({ projects, pinned }, { jira, panel }) => {
  if (panel === null) return { kind: 'by-hand', why: PANEL_UNKNOWN };
  const started = await jira.asCaller.pinPanel(panel, projects, pinned ? 'PIN' : 'UNPIN');
  return started.kind === 'answer' ? { kind: 'task', task: started.answer } : { kind: 'by-hand', why: started.message };
};
