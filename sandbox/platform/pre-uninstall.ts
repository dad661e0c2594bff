import { z } from 'zod';
import type { Functions } from './functions';
import type { AppManifest } from './manifest';

/**
 * Runs the manifest's preUninstall functions, in nobody's name, and answers how many there are. One that throws is in the
 * function log and stops nothing ("Pre-uninstall trigger"; what it is given is not documented).
 */
export async function preUninstall(manifest: AppManifest, functions: Functions): Promise<number> {
  const modules = (manifest.modules['preUninstall'] ?? []).map((entry) => preUninstallModule.parse(entry));
  await Promise.allSettled(
    modules.map(({ key, function: functionKey }) => functions.call(functionKey, {}, { accountId: null, moduleKey: key, moduleType: 'preUninstall' })),
  );
  return modules.length;
}

const preUninstallModule = z.object({ key: z.string(), function: z.string() });
