import { join } from 'node:path';
import { kvs } from '@forge/kvs';
import type { Jira } from '../../../sandbox/doors';
import { readManifest } from '../../../sandbox/platform/manifest';
import { createTestPlatform } from '../../support/platform';

const folder = join(__dirname, 'sample-app');

/** A platform that runs the sample app; `log` answers what its functions noted. */
export function sampleWorld(options: { jira?: Jira } = {}) {
  const world = createTestPlatform({ manifest: readManifest(join(folder, 'manifest.yml')), bundleDir: folder, ...options });
  return {
    ...world,
    log: async () => (await world.run({ accountId: null }, () => kvs.query().limit(100).getMany())).results.map(({ value }) => value),
    call: (functionKey: string, payload?: unknown, accountId: string | null = 'ada') =>
      world.platform.invoke({ moduleKey: 'panel', functionKey, payload, accountId, context: { extension: { issue: { key: 'T-1' } } } }),
  };
}
