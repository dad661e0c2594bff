import { html } from 'hono/html';
import { frameFolder } from '../frame-address';
import type { HostParts } from '../host-parts';
import type { Html } from '../html';
import type { Surface } from '../surfaces';
import type { Visit } from './page';

interface Place {
  /** What the platform tells the app about where it is, beside `type` and `location`. */
  extension: Record<string, unknown>;
  /** The page's own path, for surfaces that are full pages with addresses of their own. */
  base?: string;
}

/** A surface of the app in its iframe on the frames' origin. The frame belongs to the visitor of this very page. */
export function surfaceFrame(parts: HostParts, { accountId, path }: Visit, surface: Surface, { extension, base }: Place): Html {
  const { token } = parts.frames.open({
    surface,
    accountId,
    extension: { type: surface.type, location: parts.siteUrl + path, ...extension },
  });
  const src = `${parts.frameUrl}${frameFolder(parts, surface.resourceKey)}/${surface.entry}`;
  return html`<iframe class="${base === undefined ? 'surface' : 'surface full-page'}" title="${surface.title}" data-src="${src}" data-token="${token}" data-module-key="${surface.moduleKey}" ${base === undefined ? '' : html`data-base="${base}"`} sandbox="allow-downloads allow-forms allow-modals allow-popups allow-same-origin allow-scripts" allow="${allowed}"></iframe>`;
}

/** What the platform's documentation lists as allowed to a Custom UI frame, among it copying. */
const allowed = 'camera; clipboard-write; display-capture; fullscreen; microphone';
