import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import {
  globalsInPureRooms,
  propertiesInPureRooms,
  syntaxInAsApp,
  syntaxInIndex,
  syntaxInJql,
  syntaxInPureRooms,
  syntaxInSandbox,
  syntaxInScreens,
  syntaxInSecrets,
  syntaxInSrc,
  syntaxInTests,
} from './scripts/lint/bans.mjs';
import { bannedPackages, zones } from './scripts/lint/borders.mjs';

const typescript = ['src', 'static', 'sandbox', 'test', 'scripts'].flatMap((folder) => [`${folder}/**/*.{ts,tsx,mts}`]);
const nodeGlobals = ['process', 'console', 'performance', 'URL', 'Buffer', 'fetch', 'AbortSignal', 'setTimeout', 'clearTimeout'];
const commonJsGlobals = [...nodeGlobals, 'require', 'module', 'exports', '__dirname'];

export default tseslint.config(
  { ignores: ['node_modules/', '.build/', 'static/dist/', 'coverage/', 'test-results/', 'playwright-report/', '.sandbox/'] },

  {
    files: ['**/*.{mjs,cjs,js,ts,tsx,mts}'],
    extends: [js.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: readonly(nodeGlobals) } },
  { files: ['**/*.cjs', 'scripts/forge-runtime/**/*.js'], languageOptions: { sourceType: 'commonjs', globals: readonly(commonJsGlobals) } },
  // Scripts that the sandbox's pages load as they are.
  { files: ['sandbox/**/*.js'], rules: { 'no-undef': 'off' } },

  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        // Stand-ins that Vite puts in a package's place: no tsconfig.json includes them.
        projectService: { allowDefaultProject: ['static/vite/*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // The compiler knows better, with types.
      'no-undef': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A port is asynchronous for those who ask, whether or not this implementation has to wait.
      '@typescript-eslint/require-await': 'off',
      // What has methods here is made by a function and keeps its state in a closure: there is no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  // Build plugins: the tools they hook into have no types, or loose ones.
  {
    files: ['static/vite.config.mts', 'static/vite/**/*.{ts,mts}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['playwright.config.ts'],
    extends: [tseslint.configs.strict],
  },

  {
    files: typescript,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.json'] })],
    },
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }] },
  },
  ...Object.entries(bannedPackages).map(([folder, patterns]) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  })),

  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...syntaxInSrc], 'no-console': 'error' } },
  { files: ['src/index.ts'], rules: { 'no-restricted-syntax': ['error', ...syntaxInIndex] } },
  { files: ['src/jira/as-app.ts'], rules: { 'no-restricted-syntax': ['error', ...syntaxInAsApp] } },
  { files: ['src/store/secrets.ts'], rules: { 'no-restricted-syntax': ['error', ...syntaxInSecrets] } },
  // The one place that writes the function log, and knows what may stand in it.
  { files: ['src/forge/log.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/{okr,coach,measure}/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...syntaxInPureRooms],
      'no-restricted-properties': ['error', ...propertiesInPureRooms],
      'no-restricted-globals': ['error', ...globalsInPureRooms],
    },
  },
  { files: ['src/okr/jql.ts'], rules: { 'no-restricted-syntax': ['error', ...syntaxInJql] } },

  {
    files: ['static/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'no-restricted-syntax': ['error', ...syntaxInScreens], 'no-console': 'error' },
  },
  { files: ['sandbox/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...syntaxInSandbox] } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...syntaxInTests],
      // A test says what it knows to be there; when it is not, the test fails, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);

function readonly(names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
