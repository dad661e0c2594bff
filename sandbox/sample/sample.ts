import { z } from 'zod';
import type { Clock, Platform } from '../doors';
import type { IssueEdit, NewIssue } from '../jira/issue-edit';
import type { JiraRecords } from '../jira/records';
import { base, ids } from './base';
import { people } from './people';
import type { AppCalled, IssueCreated, JiraSampleEvent, SampleEvent } from './sample-event';
import { present } from './story-time';
import { timeline } from './timeline';

/** What the sample needs of the local Jira: changes made by people, at the clock's time. */
export interface SampleJira {
  load(records: JiraRecords): void;
  createIssue(issue: NewIssue, by: string): { id: string; key: string };
  transition(issueId: string, statusId: string, by: string, resolutionId?: string): void;
  edit(issueId: string, edit: IssueEdit, by: string): void;
}

export interface SampleWorld {
  jira: SampleJira;
  platform: Platform;
  clock: Clock;
}

/**
 * Fills an empty Jira and an app without records with Northlight's story, each step at its own time, and leaves the
 * clock at its present, 2026-02-16T09:14Z. Throws when the app refuses a call, naming it.
 */
export async function playSample({ jira, platform, clock }: SampleWorld, seed: number): Promise<void> {
  const issueIds = new Map<string, string>();
  let today = '';
  jira.load(base);
  for (const event of timeline(seed)) {
    if (dayOf(event) !== today) await platform.drainQueue({ force: true });
    today = dayOf(event);
    clock.set(event.at);
    if (event.kind === 'call') await play(event, platform, issueIds);
    else happen(event, jira, issueIds);
  }
  clock.set(present);
  await platform.drainQueue({ force: true });
}

const dayOf = (event: SampleEvent): string => new Date(event.at).toISOString().slice(0, 10);

function happen(event: JiraSampleEvent, jira: SampleJira, issueIds: Map<string, string>): void {
  switch (event.kind) {
    case 'left': {
      const person = Object.values(people).find(({ accountId }) => accountId === event.accountId);
      return jira.load({ users: person === undefined ? [] : [{ ...person, active: false }] });
    }
    case 'create': {
      const created = jira.createIssue(newIssue(event, issueIds), event.by);
      if (created.key !== event.key) {
        throw new Error(`The sample expected ${event.key} and Jira made ${created.key}: it was not empty.`);
      }
      issueIds.set(created.key, created.id);
      return;
    }
    case 'transition': {
      const resolution = event.resolution === undefined ? undefined : ids.resolution[event.resolution];
      return jira.transition(idOf(event.key, issueIds), ids.status[event.to], event.by, resolution);
    }
    case 'edit': {
      const { due, labels, storyPoints } = event.change;
      return jira.edit(
        idOf(event.key, issueIds),
        {
          ...(due === undefined ? {} : { dueDate: due }),
          ...(labels === undefined ? {} : { labels }),
          ...(storyPoints === undefined ? {} : { numbers: { [ids.storyPoints]: storyPoints } }),
        },
        event.by,
      );
    }
  }
}

function newIssue({ issue, parent }: IssueCreated, issueIds: ReadonlyMap<string, string>): NewIssue {
  return {
    projectId: ids.project[issue.project],
    issueTypeId: ids.type[issue.type],
    summary: issue.summary,
    description: issue.description,
    priorityId: ids.priority[issue.priority],
    assignee: issue.assignee,
    labels: issue.labels,
    ...(parent === undefined ? {} : { parentId: idOf(parent, issueIds) }),
    ...(issue.due === undefined ? {} : { dueDate: issue.due }),
    ...(issue.storyPoints === undefined ? {} : { numbers: { [ids.storyPoints]: issue.storyPoints } }),
  };
}

function idOf(key: string, issueIds: ReadonlyMap<string, string>): string {
  const id = issueIds.get(key);
  if (id === undefined) throw new Error(`The sample speaks of ${key} before it exists.`);
  return id;
}

const answer = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), error: z.object({ code: z.string(), message: z.string(), fields: z.unknown().optional() }) }),
]);

async function play(call: AppCalled, platform: Platform, issueIds: ReadonlyMap<string, string>): Promise<void> {
  const payload = call.issue === undefined ? call.payload : { ...call.payload, issueId: idOf(call.issue, issueIds) };
  const { moduleKey, functionKey, context, as } = call;
  const said = answer.parse(await platform.invoke({ moduleKey, functionKey, payload, accountId: as, context }));
  if (said.ok) return;
  const { code, message, fields } = said.error;
  const what = `${functionKey} of ${as} at ${new Date(call.at).toISOString()}`;
  throw new Error(`The app refused ${what}: ${code}, ${message} ${JSON.stringify({ fields, payload })}`);
}
