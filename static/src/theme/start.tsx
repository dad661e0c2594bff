import 'virtual:theme.css';
import './page.css';
import { view } from '@forge/bridge';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './error-boundary';

/**
 * Shows a surface in the page's `#root` once Jira's theme is set, so that nothing is drawn twice. A host that refuses
 * theming, or is silent for a second, gets the browser's preferred color mode.
 */
export function start(surface: ReactElement): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element #root');
  void theme().then(() => createRoot(root).render(<ErrorBoundary>{surface}</ErrorBoundary>));
}

const patience = 1000;

async function theme(): Promise<void> {
  const silence = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([view.theme.enable().catch(() => undefined), silence]);
}
