import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { firstLoad } from '../bench/first-load';

test('a first load holds what the page imports statically, and not what it asks for later', () => {
  const page = aPage({
    'page.html': '<html><head><script type="module" src="./page.js"></script><link rel="stylesheet" href="./page.css"></head></html>',
    'page.js': 'import{a}from"./shared.js";a();import("./dialog.js");',
    'shared.js': 'export{b}from"./deep.js";export const a=()=>1;',
    'deep.js': 'import"./page.js";export const b=2;',
    'dialog.js': 'export const open=()=>1;',
    'page.css': 'body{margin:0}',
  });

  const { scripts, scriptBytes, styleBytes } = firstLoad(page);

  expect(scripts.map((file) => basename(file)).sort()).toEqual(['deep.js', 'page.js', 'shared.js']);
  expect(scriptBytes).toBeGreaterThan(60);
  expect(styleBytes).toBeGreaterThan(20);
});

test('a script that the page names and nobody built is an error, not zero bytes', () => {
  const page = aPage({ 'page.html': '<script type="module" src="./gone.js"></script>' });

  expect(() => firstLoad(page)).toThrow('gone.js');
});

function aPage(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'first-load-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return join(folder, 'page.html');
}
