import { html } from 'hono/html';
import type { Html } from '../html';
import { icon, type IconName } from './icon';

/** The glyph of an issue type, with its name for screen readers. */
export function issueTypeIcon({ name, hierarchyLevel }: { name: string; hierarchyLevel: number }): Html {
  return html`<span class="type type-${glyph(name, hierarchyLevel)}" title="${name}">${icon(glyph(name, hierarchyLevel))}<span class="hidden">${name}</span></span>`;
}

function glyph(name: string, hierarchyLevel: number): IconName {
  if (hierarchyLevel >= 1) return 'epic';
  if (hierarchyLevel < 0) return 'subtask';
  return name === 'Story' ? 'story' : 'task';
}
