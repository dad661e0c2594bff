import { z } from 'zod';

/** The closed set of what can go wrong, as a screen needs to tell it apart. */
export const errorCode = z.enum([
  'INVALID',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'LIMIT',
  'RATE_LIMITED',
  'UPSTREAM',
  'INTERNAL',
]);
export type ErrorCode = z.infer<typeof errorCode>;

/** One field that cannot stand as it was given; `path` as in the payload, joined by dots. */
export interface FieldFault {
  path: string;
  message: string;
}

/** Somebody else's record, met while saving ours. */
export interface Conflict {
  by: string;
  at: string;
  version: number;
  /** The record as it stands now, in the shape of the payload's draft. */
  theirs: unknown;
}

/** What a screen gets instead of a result: what happened, what is safe, what to do. */
export interface Failure {
  code: ErrorCode;
  /** What happened, in a sentence for people. */
  message: string;
  /** What is safe and what to do next. */
  hint: string;
  fields?: FieldFault[];
  conflict?: Conflict;
}

/** Thrown by use cases and turned into a Failure by the door; nothing else of an error reaches a screen. */
export class Refusal extends Error {
  constructor(readonly failure: Failure, options?: { cause?: unknown }) {
    super(failure.code, options);
    this.name = 'Refusal';
  }
}

/** Every answer of the app: the result, or why there is none. */
export type Answer<Result> = { ok: true; value: Result } | { ok: false; error: Failure };
