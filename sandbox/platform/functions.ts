import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import type { AppManifest } from './manifest';
import type { Installation } from './forge-runtime';
import { siteAri } from './forge-runtime';
import type { Runtime } from './runtime';
import { RESOLVER_BUDGET_MS } from './runtime';

/** The functions of the manifest, run from the bundle. */
export interface Functions {
  /** Calls a function as the platform does: the body first, then the principal and the installation. */
  call(functionKey: string, body: unknown, caller: { accountId: string | null; moduleKey: string; moduleType: string }): Promise<unknown>;
  /** Forgets the loaded bundle: the next call loads it anew. */
  reload(): void;
}

export function appFunctions(options: {
  manifest: AppManifest;
  bundleDir: string | undefined;
  installation: Installation;
  runtime: Runtime;
}): Functions {
  const { manifest, bundleDir, installation, runtime } = options;
  const declared = new Map(declaredFunctions(manifest).map((entry) => [entry.key, entry]));

  return {
    call: async (functionKey, body, { accountId, moduleKey, moduleType }) => {
      const entry = declared.get(functionKey);
      if (!entry) throw new Error(`The manifest has no function "${functionKey}".`);
      const budgetMs = budgetOf(entry.timeoutSeconds, moduleType);
      return runtime.run({ functionKey, accountId, moduleKey, moduleType, budgetMs }, async () => {
        const handler = loadHandler(bundleDir, entry.handler);
        const installContext = siteAri(installation);
        return handler(body, {
          ...(accountId === null ? {} : { principal: { accountId } }),
          installContext,
          installation: { ari: { installationId: installation.installationId }, contexts: [{ cloudId: installation.cloudId }] },
        });
      });
    },
    reload: () => {
      if (bundleDir === undefined) return;
      const { cache } = bundleRequire(bundleDir);
      for (const path of Object.keys(cache)) if (path.startsWith(bundleDir)) Reflect.deleteProperty(cache, path);
    },
  };
}

/** 25 s for resolvers and triggers; consumers, schedules and preUninstall 55 s unless `timeoutSeconds` says otherwise, up to 900. */
function budgetOf(timeoutSeconds: number | undefined, moduleType: string): number {
  if (timeoutSeconds !== undefined) return timeoutSeconds * 1000;
  return LONG.has(moduleType) ? 55_000 : RESOLVER_BUDGET_MS;
}

const LONG: ReadonlySet<string> = new Set(['consumer', 'scheduledTrigger', 'preUninstall']);

const functionEntry = z.object({ key: z.string(), handler: z.string(), timeoutSeconds: z.number().optional() });

function declaredFunctions(manifest: AppManifest): Array<z.infer<typeof functionEntry>> {
  return (manifest.modules.function ?? []).map((entry) => functionEntry.parse(entry));
}

/** `index.userDoor` is the export `userDoor` of `index.cjs`. */
function loadHandler(bundleDir: string | undefined, handler: string): (...args: unknown[]) => unknown {
  if (bundleDir === undefined) throw new Error(`No bundle was given, so ${handler} cannot run.`);
  const dot = handler.lastIndexOf('.');
  const loaded: unknown = bundleRequire(bundleDir)(join(bundleDir, `${handler.slice(0, dot)}.cjs`));
  const found: unknown = typeof loaded === 'object' && loaded !== null ? Reflect.get(loaded, handler.slice(dot + 1)) : undefined;
  if (typeof found !== 'function') throw new Error(`The bundle in ${bundleDir} exports no ${handler}.`);
  return (...args): unknown => Reflect.apply(found, undefined, args);
}

function bundleRequire(bundleDir: string): NodeJS.Require {
  return createRequire(join(bundleDir, 'bundle.cjs'));
}
