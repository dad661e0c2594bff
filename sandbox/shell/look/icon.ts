import { html } from 'hono/html';
import type { Html } from '../html';

export type IconName =
  | 'menu' | 'search' | 'plus' | 'gear' | 'moon' | 'meter' | 'home' | 'target' | 'filter' | 'people' | 'down' | 'epic' | 'story' | 'task' | 'subtask';

/** A glyph in the color of its text; the shape is a mask in look/icons.css. Hidden from screen readers: words stand beside it. */
export function icon(name: IconName): Html {
  return html`<span class="icon icon-${name}" aria-hidden="true"></span>`;
}
