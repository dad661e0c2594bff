import { z } from 'zod';
import type { Platform } from '../doors';
import type { Functions } from './functions';
import type { Installation } from './forge-runtime';
import type { AppManifest } from './manifest';

/**
 * `invoke` of the bridge: the resolver function of the module that the screen belongs to, with a context that only the
 * host can write. What crosses is JSON: at most 500 KB in, 5 MB out.
 */
export function resolverCall(options: {
  manifest: AppManifest;
  installation: Installation;
  functions: Functions;
}): Platform['invoke'] {
  const { manifest, installation, functions } = options;
  return async ({ moduleKey, functionKey, payload, accountId, context }) => {
    const { type, resolver } = findModule(manifest, moduleKey);
    const call = { functionKey, ...(payload === undefined ? {} : { payload: crossing(payload, REQUEST_BYTES) }) };
    const body = { call, context: moduleContext({ installation, moduleKey, type, accountId, context }) };
    const result = await functions.call(resolver, body, { accountId, moduleKey, moduleType: type });
    return crossing(result, RESPONSE_BYTES);
  };
}

/** The context of a module as screens and resolvers see it; `given` is what the host page knows and wins. */
export function moduleContext(options: {
  installation: Installation;
  moduleKey: string;
  type: string;
  accountId: string | null;
  context: Record<string, unknown>;
}): Record<string, unknown> {
  const { installation, moduleKey, type, accountId, context } = options;
  const { cloudId, environmentId, environmentType, siteUrl } = installation;
  const extension = typeof context.extension === 'object' ? context.extension : {};
  return {
    localId: `ari:cloud:ecosystem::extension/${installation.appId}/${environmentId}/static/${moduleKey}`,
    siteUrl,
    ...context,
    cloudId, moduleKey, environmentId, environmentType,
    ...(accountId === null ? {} : { accountId }),
    extension: { type, ...extension },
  };
}

const REQUEST_BYTES = 500 * 1024;
const RESPONSE_BYTES = 5 * 1024 * 1024;

function findModule(manifest: AppManifest, moduleKey: string): { type: string; resolver: string } {
  for (const [type, modules] of Object.entries(manifest.modules)) {
    const found = modules.find(({ key }) => key === moduleKey);
    if (!found) continue;
    const { resolver } = withResolver.parse(found);
    if (!resolver) throw new Error(`Module "${moduleKey}" has no resolver.`);
    return { type, resolver: resolver.function };
  }
  throw new Error(`The manifest has no module "${moduleKey}".`);
}

const withResolver = z.object({ resolver: z.object({ function: z.string() }).optional() });

function crossing(value: unknown, maxBytes: number): unknown {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > maxBytes) throw new Error(`The payload exceeds ${maxBytes / 1024} KB.`);
  return JSON.parse(text);
}
