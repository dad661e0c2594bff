import type { html } from 'hono/html';

/** A piece of a page; hono's `html` escapes whatever is put into it. */
export type Html = ReturnType<typeof html>;
