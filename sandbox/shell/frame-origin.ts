import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import { contentSecurityPolicy } from './content-security-policy';
import { frameFolder } from './frame-address';
import { framePage } from './frame-page';
import type { HostParts } from './host-parts';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const bridgePath = '/bridge-client.js';
const reportPath = '/content-security-policy-report';

/** The origin of the app's frames: its built files under a sub-path, each page with the platform's policy and bridge. */
export function createFrameOrigin(parts: HostParts): Hono {
  const app = new Hono();
  app.get(bridgePath, async (c) => c.body(await readFile(path.join(__dirname, 'browser', 'bridge-client.js'), 'utf8'), 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-store',
  }));
  app.post(reportPath, async (c) => {
    parts.violations.add(reportIn(await c.req.json().catch(() => ({}))));
    return c.body(null, 204);
  });
  for (const resource of parts.platform.manifest.resources ?? []) {
    const folder = frameFolder(parts, resource.key);
    app.get(`${folder}/*`, (c) => serveFile(parts, c.req.path.slice(folder.length)));
  }
  app.notFound((c) => c.text(`The app has no file at ${c.req.path}.`, 404));
  return app;
}

async function serveFile(parts: HostParts, requested: string): Promise<Response> {
  const file = path.join(parts.staticFolder, path.posix.normalize(`/${decodeURIComponent(requested)}`));
  // The platform's packager leaves dot files out.
  if (/(^|\/)\./.test(requested)) return new Response('Not found', { status: 404 });
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) return new Response(`The app has no file at ${requested}.`, { status: 404 });
  const extension = path.extname(file);
  const headers = { 'content-type': contentTypes[extension] ?? 'application/octet-stream', 'cache-control': 'no-store' };
  if (extension !== '.html') return new Response(new Uint8Array(body), { headers });
  const page = framePage(body.toString('utf8'), { src: `${parts.frameUrl}${bridgePath}`, siteUrl: parts.siteUrl });
  const policy = contentSecurityPolicy(page, parts.platform.manifest.permissions, {
    siteUrl: parts.siteUrl,
    reportUrl: `${parts.frameUrl}${reportPath}`,
  });
  return new Response(page, { headers: { ...headers, 'content-security-policy': policy } });
}

function reportIn(sent: unknown): Record<string, unknown> {
  const report = typeof sent === 'object' && sent !== null && 'csp-report' in sent ? sent['csp-report'] : sent;
  return typeof report === 'object' && report !== null ? { ...report } : {};
}
