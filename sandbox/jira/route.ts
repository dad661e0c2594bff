import { z } from 'zod';
import type { Caller } from './caller';
import { NotModelled, Refusal } from './refusal';
import type { Site } from './site';

/** The classic scopes that routes ask for. */
export type Scope = 'read:jira-work' | 'write:jira-work' | 'read:jira-user' | 'manage:jira-configuration';

/** One request, known caller and all. */
export interface Call {
  readonly site: Site;
  readonly caller: Caller;
  /** Carried by the installed app, as itself or for a person. */
  readonly throughApp: boolean;
  readonly version: 2 | 3;
  readonly params: Readonly<Record<string, string>>;
  /** Repeated parameters are joined by commas, as Jira reads both alike. */
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Charges points beyond the one for the request. */
  spend(points: number): void;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** A route of Jira's REST: where it is, what it asks for, what it answers. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/rest/api/3`, with parameters as Jira's reference writes them: `/issue/{issueIdOrKey}`. */
  readonly path: string;
  readonly scope: Scope;
  /** Also answered below `/rest/api/2`, where the difference is at most how a description is written. */
  readonly alsoVersion2?: true;
  answer(call: Call): Reply;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const done: Reply = { status: 204 };

export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Refusal(404, [`The path has no ${name}.`]);
  return value;
}

/** Reads the query by its schema. A parameter the schema does not know is not modelled: 501, never ignored. */
export function readQuery<Value>(call: Call, schema: z.ZodType<Value>): Value {
  return read(schema, call.query, 'query parameter');
}

/** Reads the body by its schema; Jira's words for a body it cannot read, with the places at fault. */
export function readBody<Value>(call: Call, schema: z.ZodType<Value>): Value {
  return read(schema, call.body, 'body field');
}

/** A list in a query: `a,b`. */
export const csv = z.string().transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== ''));

/** A whole number ≥ 0 in a query. */
export const count = z.string().regex(/^\d{1,9}$/, 'must be a whole number').transform(Number);

export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

function read<Value>(schema: z.ZodType<Value>, value: unknown, what: string): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') throw new NotModelled(`the ${what} '${issue.keys.join("', '")}' here`);
  }
  const places = result.error.issues.map((issue): [string, string] => [issue.path.join('.') || what, issue.message]);
  throw new Refusal(400, [BAD_PAYLOAD], Object.fromEntries(places));
}

const BAD_PAYLOAD = 'Invalid request payload. Refer to the REST API documentation and try again.';
