import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

type ThemeStyles = Array<{ id: string; css: string }>;

const require = createRequire(import.meta.url);
const tokens: { default(themes: Record<string, string>): Promise<ThemeStyles> } = require('@atlaskit/tokens/get-theme-styles');
const compiled: { sort(css: string, options: Record<string, boolean>): string } = require('@compiled/css');
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const themeName = 'virtual:theme.css';
const gate = /(?<![\w$.]|function )(?:fg\((['"])[\w-]+\1\)|isReactCompilerActivePlatform\(\))/g;

export default defineConfig({
  root: here('.'),
  base: './', // Forge serves the folder from a path it chooses
  plugins: [themeCss(), atlaskitGatesOff(), react(), compiledCssOrder()],
  resolve: {
    mainFields: ['module:es2019', 'browser', 'module', 'jsnext:main', 'jsnext'], // Atlaskit's ES2019 build instead of its ES5 one
    alias: [
      { find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/, replacement: here('./vite/feature-gates.ts') },
      { find: /^@atlaskit\/platform-feature-flags(\/.*)?$/, replacement: here('./vite/platform-feature-flags.ts') },
    ],
  },
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rollupOptions: {
      input: {
        'issue-panel': here('./issue-panel.html'),
        project: here('./project.html'),
        company: here('./company.html'),
        settings: here('./settings.html'),
      },
    },
  },
});

/**
 * `import 'virtual:theme.css'`: Atlassian's design tokens as static CSS, made from @atlaskit/tokens at build. Jira's own
 * theming sets the color mode on `<html>` and may bring tokens of its own; these have a lower specificity and hold until
 * then. Before anything is set, the color mode follows the browser's preference.
 */
function themeCss(): Plugin {
  return {
    name: 'theme-css',
    resolveId: (id) => (id === themeName ? themeName : null),
    load: async (id) => (id === themeName ? tokenSheet() : null),
  };
}

async function tokenSheet(): Promise<string> {
  const themes = await quietly(() =>
    tokens.default({ colorMode: 'auto', light: 'light', dark: 'dark', spacing: 'spacing', typography: 'typography', shape: 'shape' }),
  );
  const of = (id: string) => declarations(themes, id);
  return [
    `:root{${of('spacing')}${of('typography')}${of('shape')}${of('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-color-mode]){${of('dark')}}}`,
    `:root[data-color-mode="light"]{${of('light')}}`,
    `:root[data-color-mode="dark"]{${of('dark')}}`,
    ...themes.filter((theme) => theme.id === 'motion').map((theme) => theme.css),
  ].join('\n');
}

/** What stands between the braces of a theme's one rule. */
function declarations(themes: ThemeStyles, id: string): string {
  const body = themes.find((theme) => theme.id === id)?.css.match(/\{([^{}]*)\}/)?.[1];
  if (body === undefined) throw new Error(`@atlaskit/tokens has no theme "${id}" of one rule`);
  return body;
}

/** Atlaskit reports every feature gate it asks for while none is set up; at build that is only noise. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { debug, warn, error, info, log } = console;
  Object.assign(console, { debug: silent, warn: silent, error: silent, info: silent, log: silent });
  try {
    return await run();
  } finally {
    Object.assign(console, { debug, warn, error, info, log });
  }
}

function silent(): void {}

/** No feature gate is ever set up in a Forge app: folds Atlaskit's `fg('x')` to false, so that the bundler drops the dead branches. */
function atlaskitGatesOff(): Plugin {
  return {
    name: 'atlaskit-gates-off',
    enforce: 'pre',
    transform: {
      filter: { id: /node_modules[\\/]@atlaskit[\\/].*\.js$/, code: /\bfg\(|isReactCompilerActivePlatform\(/ },
      handler: (code) => ({ code: code.replace(gate, 'false'), map: null }),
    },
  };
}

/** Atlaskit ships atomic CSS per module; the cascade is right only in one sheet, without duplicates, in Compiled's order. */
function compiledCssOrder(): Plugin {
  return {
    name: 'compiled-css-order',
    enforce: 'post',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
        const sorted = compiled.sort(String(asset.source), { sortAtRulesEnabled: true, sortShorthandEnabled: true });
        asset.source = sorted.replace(/\n\s*/g, '');
      }
    },
  };
}
