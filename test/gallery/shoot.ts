import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { findChromium } from '../e2e/support/chromium';

/**
 * Builds the gallery, takes its picture in light and dark at two widths, and lets axe look at it.
 * `npx tsx test/gallery/shoot.ts [folder]`; ends with 1 when axe or the page's console complains.
 */
async function shoot(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const out = join(folder, 'gallery');
  const place = { configFile: 'static/vite.config.mts', root: __dirname, logLevel: 'error' as const };
  await build({ ...place, build: { outDir: out, emptyOutDir: true, rollupOptions: { input: join(__dirname, 'index.html') } } });
  const server = await preview({ ...place, build: { outDir: out }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  const address = server.resolvedUrls?.local[0] ?? '';
  try {
    for (const mode of ['light', 'dark']) {
      for (const width of [1280, 360]) {
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        const page = await context.newPage();
        page.on('console', (message) => message.type() === 'error' && complain(message.text()));
        page.on('pageerror', (error) => complain(error.message));
        await page.goto(`${address}?mode=${mode}`);
        await picture(page, join(folder, `${mode}-${width}`));
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function picture(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name: 'Parts' }).waitFor();
  await page.screenshot({ path: `${name}.png`, fullPage: true });
  await look(page, name);
  await page.getByRole('button', { name: 'Off track, why? SUP-KR1' }).press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${name}-why.png` });
  await look(page, `${name}-why`);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show conflict' }).press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${name}-conflict.png` });
  await look(page, `${name}-conflict`);
}

async function look(page: Page, name: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  console.log(`${name}: ${passes.length} rules pass, ${violations.length} violations`);
  for (const violation of violations) complain(`${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join('\n   ')}`);
}

function complain(text: string): void {
  console.log(`  ${text}`);
  process.exitCode = 1;
}

void shoot(process.argv[2] ?? '/tmp/shots');
