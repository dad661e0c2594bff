import { route } from '@forge/api';
import { z } from 'zod';
import type { Answered, JiraTask, PanelId, PinAction, Pins } from '../app/ports';
import { taskId, type ProjectId, type TaskId } from '../okr/ids';
import { ask, heardBody, type Heard, type Requester } from './request';

/**
 * Pins our panel to projects or takes it off, at most 1,000 at once. Jira does it in a task of its own
 * (REST v3, "Bulk pin or unpin issue panel to projects"; the caller needs *Administer Jira*).
 */
export async function pinPanel(jira: Requester, panel: PanelId, projects: readonly ProjectId[], action: PinAction): Promise<Answered<TaskId>> {
  const projectList = projects.map((projectIdOrKey) => ({ projectIdOrKey, action }));
  const heard = await ask(jira, route`/rest/api/3/forge/panel/action/bulk/async`, started, { moduleId: panel, projectList });
  return answered(heard, (body) => body.taskId);
}

/** Where our panel is pinned (REST v3, "Get issue panel pin status for projects"). */
export async function readPins(jira: Requester, panel: PanelId, projects: readonly ProjectId[]): Promise<Answered<Pins>> {
  const heard = await ask(jira, route`/rest/api/3/forge/panel/action/bulk/status`, pinStatus, { moduleId: panel, projectList: projects });
  return answered(heard, ({ statuses }) => {
    const told = (pinned: boolean) =>
      projects.filter((id) => statuses.some((one) => one.projectIdOrKey === id && one.pinned === pinned && !one.error));
    return { pinned: told(true), unpinned: told(false) };
  });
}

/** How far a task is (REST v3, "Get task"). */
export async function readTask(jira: Requester, task: TaskId): Promise<Answered<JiraTask>> {
  const heard = await ask(jira, route`/rest/api/3/task/${task}`, taskAnswer);
  return answered(heard, ({ status, progress, message }) => ({
    state: stateOf(status),
    percent: progress,
    ...(message ? { message } : {}),
  }));
}

/** Not allowed, not known or not taken: this Jira will not do it, and asking again changes nothing. */
function answered<Body, T>(heard: Heard<Body>, read: (body: Body) => T): Answered<T> {
  if (heard.kind === 'body') return { kind: 'answer', answer: read(heard.body) };
  if (heard.kind === 'refused') return { kind: 'refused', message: heard.message };
  if (heard.kind === 'missing') return { kind: 'refused', message: 'This Jira does not know the request.' };
  if (heard.status === 401 || heard.status === 403) return { kind: 'refused', message: 'Jira does not allow it.' };
  return { kind: 'answer', answer: read(heardBody(heard)) };
}

function stateOf(status: string): JiraTask['state'] {
  if (status === 'COMPLETE') return 'done';
  return ['FAILED', 'CANCELLED', 'DEAD'].includes(status) ? 'failed' : 'running';
}

const started = z.looseObject({ taskId });

const pinStatus = z.looseObject({
  statuses: z.array(z.looseObject({ projectIdOrKey: z.coerce.string(), pinned: z.boolean(), error: z.string().nullish() })),
});

const taskAnswer = z.looseObject({ status: z.string(), progress: z.number().min(0).max(100), message: z.string().nullish() });
