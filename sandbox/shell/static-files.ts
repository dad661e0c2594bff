import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import { themeCss } from './theme-css';

const scripts = ['address', 'bridge', 'events', 'flags', 'frames', 'live', 'menus', 'page', 'theme'];
const styles = ['icons', 'issue', 'site'];
const noStore = { 'cache-control': 'no-store' };

/** The site's own scripts and styles, under `/shell/`. */
export function staticFiles(): Hono {
  const app = new Hono();
  const theme = themeCss();
  app.get('/theme.css', async (c) => c.body(await theme, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }));
  app.get('/icon.svg', (c) => c.body(siteIcon, 200, { 'content-type': 'image/svg+xml' }));
  for (const name of scripts) {
    app.get(`/${name}.js`, async (c) => c.body(await fileText('browser', `${name}.js`), 200, { ...noStore, 'content-type': 'text/javascript; charset=utf-8' }));
  }
  for (const name of styles) {
    app.get(`/${name}.css`, async (c) => c.body(await fileText('look', `${name}.css`), 200, { ...noStore, 'content-type': 'text/css; charset=utf-8' }));
  }
  return app;
}

const siteIcon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#1868db"/></svg>';

function fileText(...parts: string[]): Promise<string> {
  return readFile(path.join(__dirname, ...parts), 'utf8');
}
