import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the bundle that Forge would run is written; the sandbox loads it from here. */
export const appBundle = join(root, '.build', 'app');

/** Where Vite writes the surfaces; manifest.yml names this folder. */
export const surfaces = join(root, 'static', 'dist');

/** Where test runners leave their reports. */
export const reports = join(root, '.build', 'reports');
