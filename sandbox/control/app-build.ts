import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../doors';

/** Where the built app lies. */
export interface AppBuild {
  bundleDir: string;
  staticFolder: string;
}

/** The app has not been built, or only in part; the message names what is missing and the command that makes it. */
export class MissingBuildError extends Error {}

/** Finds the built app under a root folder. Throws MissingBuildError. */
export function findBuild(root: string, { resources = [] }: Manifest): AppBuild {
  const bundleDir = path.join(root, '.build', 'app');
  const [resource] = resources;
  const staticFolder = path.join(root, resource?.path ?? 'static/dist');
  requireFile('bundle of the app', path.join(bundleDir, 'index.cjs'));
  for (const entry of Object.values(resource?.entry ?? {})) requireFile('surface', path.join(staticFolder, entry));
  return { bundleDir, staticFolder };
}

function requireFile(what: string, file: string): void {
  if (!existsSync(file)) throw new MissingBuildError(`A ${what} is missing: ${file}. "npm start" builds everything and starts the sandbox.`);
}
