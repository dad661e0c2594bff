'use strict';
const { existsSync } = require('node:fs');

// The screens format dates themselves and name the zone; whatever does not must not depend on the machine.
process.env.TZ = 'UTC';

const swc = (parser) => [
  '@swc/jest',
  {
    jsc: { target: 'es2022', parser, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const common = {
  rootDir: __dirname,
  transform: {
    '^.+\\.[cm]?tsx?$': swc({ syntax: 'typescript', tsx: true }),
    '^.+\\.m?jsx?$': swc({ syntax: 'ecmascript' }),
  },
  // Published as ES modules only (for browsers), which jest's `require` cannot read as they are.
  transformIgnorePatterns: ['/node_modules/(?!nanoid/)'],
};

const project = (displayName, rooms, more = {}) => ({
  ...common,
  displayName,
  testMatch: rooms.map((room) => `<rootDir>/test/${room}/**/*.test.{ts,tsx}`),
  ...more,
});

/** Only files that are there: a project without any needs none. */
const present = (...files) => files.filter((file) => existsSync(`${__dirname}/${file}`)).map((file) => `<rootDir>/${file}`);

module.exports = {
  // A machine may be busy with other things; what hangs is told from what is slow all the same.
  testTimeout: 30_000,
  projects: [
    project('unit', ['okr', 'coach', 'measure', 'contract', 'lint', 'scripts'], { testEnvironment: 'node' }),
    project('integration', ['app', 'store', 'jira', 'forge', 'sandbox', 'security'], {
      testEnvironment: 'node',
      setupFiles: present('test/support/forge-globals.ts'),
    }),
    project('screens', ['static'], {
      testEnvironment: 'jsdom',
      setupFiles: present('test/static/support/setup.ts'),
      setupFilesAfterEnv: ['<rootDir>/scripts/jest/screen-matchers.cjs'],
      moduleNameMapper: {
        // Atlaskit's feature gates ask a service at import; the build folds them to "off", and so do the tests.
        '^@atlaskit/(platform-feature-flags|feature-gate-js-client)(/.*)?$': '<rootDir>/scripts/jest/gates-off.cjs',
        '\\.css$': '<rootDir>/scripts/jest/no-style.cjs',
      },
    }),
  ],
};
