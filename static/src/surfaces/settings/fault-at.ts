import type { Failure } from '../../../../src/contract/errors';

/** What is wrong with the field at this path of the payload, if anything. */
export const faultAt = (failure: Failure | null, path: string): string | undefined =>
  failure?.fields?.find((fault) => fault.path === path)?.message;
