import { z } from 'zod';
import type { Actor, Jira } from '../doors';

/** Jira refused a read; the page shows it as Jira would. */
export class JiraRefusal extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

/** Reads one REST resource with an actor's rights. Throws JiraRefusal for any status that is not 2xx. */
export async function readJira<T>(jira: Jira, actor: Actor, path: string, schema: z.ZodType<T>, body?: unknown): Promise<T> {
  const answer = await jira.request(actor, body === undefined
    ? { method: 'GET', path }
    : { method: 'POST', path, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (answer.status >= 300) throw new JiraRefusal(answer.status, reason(answer.body) ?? `Jira answered ${answer.status}.`);
  return schema.parse(JSON.parse(answer.body));
}

const refusal = z.object({ errorMessages: z.array(z.string()).default([]), errors: z.record(z.string(), z.string()).default({}) });

function reason(body: string): string | undefined {
  const read = refusal.safeParse(parsed(body));
  return read.success ? [...read.data.errorMessages, ...Object.values(read.data.errors)].join(' ') || undefined : undefined;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
