import type { ErrorCode } from '../contract/errors';

/**
 * The function log: names, codes and counts only. Nothing that a person wrote and no id of a person goes in, because
 * whoever reads the log need not be allowed to read the OKRs.
 */
export function logFailure(call: string, code: ErrorCode, cause: unknown): void {
  const name = cause instanceof Error ? cause.name : typeof cause;
  console.error(JSON.stringify({ call, code, ...(cause === undefined ? {} : { cause: name }) }));
}

/** What was done, in numbers. */
export function logCounts(what: string, counts: Readonly<Record<string, number>>): void {
  console.info(JSON.stringify({ what, ...counts }));
}
