/** Who the app is here: what a real site would have assigned. */
export interface Installation {
  appId: string;
  appVersion: string;
  environmentId: string;
  environmentType: 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION';
  installationId: string;
  cloudId: string;
  siteUrl: string;
}

/** The fields of `__forge_runtime__` that the Forge libraries read, for one invocation. */
export function forgeRuntime(options: {
  installation: Installation;
  invocationId: string;
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  accountId: string | null;
  scopes: readonly string[];
  codeFolder: string;
  remainingMs: () => number;
}): object {
  const { installation, invocationId, functionKey, moduleKey, moduleType, accountId, scopes, codeFolder, remainingMs } = options;
  const { appId, appVersion, environmentId, environmentType, installationId } = installation;
  return {
    appContext: {
      appId, appVersion, environmentId, environmentType, installationId, invocationId, functionKey, moduleKey, moduleType,
      permissions: { scopes, external: {} },
    },
    contextAri: siteAri(installation),
    ...(accountId === null ? {} : { aaid: accountId }),
    lambdaContext: { awsRequestId: invocationId, getRemainingTimeInMillis: remainingMs },
    tracing: { traceId: invocationId.replaceAll('-', ''), spanId: '0000000000000001' },
    container: { appCodeDir: codeFolder },
    externalAuth: [],
    allowedEgress: [],
    metrics,
  };
}

/** The site's resource identifier, which Forge calls the context of an installation. */
export function siteAri({ cloudId }: Installation): string {
  return `ari:cloud:jira::site/${cloudId}`;
}

const nothing = (): void => undefined;
const metric = { incr: nothing, incrBy: nothing, decr: nothing, set: nothing, measure: () => ({ stop: nothing }) };
const metrics = { counter: () => metric, timing: () => metric, gauge: () => metric };

/** What the libraries see while they are loaded and no invocation runs. */
export const idleRuntime: object = {
  appContext: { permissions: { scopes: [], external: {} } },
  lambdaContext: { getRemainingTimeInMillis: () => 0 },
  tracing: { traceId: '', spanId: '' },
  container: { appCodeDir: process.cwd() },
  externalAuth: [],
  allowedEgress: [],
  metrics,
};
