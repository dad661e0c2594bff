import type { InvocationRequest, Runtime } from './runtime';

/**
 * Runs code that is not in the bundle as the platform would run a function: inside it the real `@forge/*` clients talk
 * to the local storage, queue and Jira, in the name of `accountId` (null: the app alone).
 */
export function withinInvocation<T>(
  runtime: Runtime,
  caller: { accountId: string | null } & Partial<InvocationRequest>,
  work: () => Promise<T> | T,
): Promise<T> {
  return runtime.run({ functionKey: 'test', ...caller }, work);
}
