import { z } from 'zod';
import { link } from '../catalog-json';
import { findProject } from '../find-project';
import { Refusal } from '../refusal';
import { ok, param, readBody, type Call, type Route } from '../route';
import type { Site } from '../site';
import { sql } from '../sql';

/** How long the local Jira takes for a task, on the sandbox's clock: a moment, and a little more for each project. */
const TASK_MS = { least: 800, perProject: 40 };

const MODULE = /^ari:cloud:ecosystem::extension\/[^/]+\/[^/]+\/static\/([^/]+)$/;

/**
 * Issue panels of Forge apps, shown on every issue of a project, and the tasks that do it. Known from Jira's REST
 * reference only: what a failed project leaves in the task's result is in no document, so a task here fails as a whole
 * never, and names a project that does not exist before it starts.
 */
export const panelPinRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/forge/panel/action/bulk/async',
    scope: 'write:jira-work',
    answer: (call) => {
      administers(call);
      const { moduleId, projectList } = readBody(call, pinBody);
      const panel = panelOf(call.site, moduleId);
      const wanted = projectList.map(({ projectIdOrKey, action }) => ({ id: known(call, projectIdOrKey), action }));
      const id = startTask(call, wanted.length);
      // The result is known from the start and holds from the task's end.
      for (const { id: project, action } of wanted) {
        call.site.database.run(sql`INSERT INTO panel_pin VALUES (${panel}, ${project}, ${Number(action === 'PIN')}, ${id})`);
      }
      return { status: 202, body: { taskId: String(id) } };
    },
  },
  {
    method: 'POST',
    path: '/forge/panel/action/bulk/status',
    scope: 'read:jira-work',
    answer: (call) => {
      administers(call);
      const { moduleId, projectList } = readBody(call, statusBody);
      const panel = panelOf(call.site, moduleId);
      return ok({ moduleId, statuses: projectList.map((projectIdOrKey) => statusOf(call, panel, projectIdOrKey)) });
    },
  },
  {
    method: 'GET',
    path: '/task/{taskId}',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const id = param(call, 'taskId');
      const task = call.site.database.row(stored, sql`SELECT id, submitted, finishes, submitted_by AS submittedBy FROM task WHERE id = ${Number(id)}`);
      if (!task || !/^\d+$/.test(id)) throw new Refusal(404, [`Cannot find the task ${id}.`]);
      if (!call.caller.admin && task.submittedBy !== call.caller.accountId) throw new Refusal(403, ['You do not have permission to view this task.']);
      return ok(taskJson(call.site, task));
    },
  },
];

const pinBody = z.strictObject({
  moduleId: z.string(),
  projectList: z.array(z.strictObject({ projectIdOrKey: z.string(), action: z.enum(['PIN', 'UNPIN']) })).min(1).max(1000),
});

const statusBody = z.strictObject({ moduleId: z.string(), projectList: z.array(z.string()).min(1) });

const stored = z.object({ id: z.number(), submitted: z.number(), finishes: z.number(), submittedBy: z.string() });
const pin = z.object({ pinned: z.number() });
const last = z.object({ id: z.number().nullable() });

function administers({ caller }: Call): void {
  if (!caller.admin) throw new Refusal(403, ['Only Jira administrators can perform this action.']);
}

/** The module's key, of an issue panel that the installed app has. */
function panelOf({ issuePanels }: Site, moduleId: string): string {
  const key = MODULE.exec(moduleId)?.[1];
  if (key === undefined || !issuePanels.includes(key)) throw new Refusal(400, [`The module ${moduleId} is not an installed issue panel.`]);
  return key;
}

function known(call: Call, idOrKey: string): string {
  try {
    return findProject(call.site, call.caller, idOrKey).id;
  } catch {
    throw new Refusal(400, [`No project could be found with id or key '${idOrKey}'.`]);
  }
}

function startTask({ site, caller }: Call, projects: number): number {
  const now = site.clock.now();
  const id = (site.database.row(last, sql`SELECT max(id) AS id FROM task`)?.id ?? 10_000) + 1;
  const finishes = now + TASK_MS.least + TASK_MS.perProject * projects;
  site.database.run(sql`INSERT INTO task VALUES (${id}, ${now}, ${finishes}, ${caller.accountId})`);
  return id;
}

/** What the last task that has ended left for the project. */
function statusOf(call: Call, panel: string, projectIdOrKey: string) {
  try {
    const project = findProject(call.site, call.caller, projectIdOrKey);
    const now = call.site.clock.now();
    const row = call.site.database.row(pin, sql`SELECT pinned FROM panel_pin JOIN task ON task.id = panel_pin.task_id
      WHERE panel = ${panel} AND project_id = ${project.id} AND finishes <= ${now} ORDER BY task_id DESC LIMIT 1`);
    return { projectIdOrKey, pinned: row?.pinned === 1, error: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { projectIdOrKey, pinned: false, error: error.errorMessages.join(' ') };
  }
}

function taskJson(site: Site, { id, submitted, finishes }: z.infer<typeof stored>) {
  const now = site.clock.now();
  const over = now >= finishes;
  const progress = over ? 100 : Math.floor((100 * (now - submitted)) / (finishes - submitted));
  return {
    self: link(site, `task/${id}`),
    id: String(id),
    description: 'Bulk pin or unpin issue panel',
    status: over ? 'COMPLETE' : 'RUNNING',
    submittedBy: 10_000,
    progress,
    elapsedRuntime: Math.min(now, finishes) - submitted,
    submitted,
    started: submitted,
    ...(over ? { finished: finishes } : {}),
    lastUpdate: Math.min(now, finishes),
  };
}
