import { html } from 'hono/html';
import { z } from 'zod';
import type { Html } from './html';

interface Node {
  type: string;
  text?: string | undefined;
  content?: Node[] | undefined;
}

const node: z.ZodType<Node> = z.lazy(() => z.object({ type: z.string(), text: z.string().optional(), content: z.array(node).optional() }));

/** A description in Atlassian's document format as HTML: paragraphs, headings, lists and code; marks are left out. */
export function documentHtml(document: unknown): Html {
  if (typeof document === 'string') return html`<p>${document}</p>`;
  const read = node.safeParse(document);
  return read.success ? inside(read.data) : html`<p class="subtle">No description.</p>`;
}

function draw(part: Node): Html {
  switch (part.type) {
    case 'text': return html`${part.text ?? ''}`;
    case 'hardBreak': return html`<br>`;
    case 'heading': return html`<h3>${inside(part)}</h3>`;
    case 'bulletList': return html`<ul>${inside(part)}</ul>`;
    case 'orderedList': return html`<ol>${inside(part)}</ol>`;
    case 'listItem': return html`<li>${inside(part)}</li>`;
    case 'codeBlock': return html`<pre>${inside(part)}</pre>`;
    case 'paragraph': return html`<p>${inside(part)}</p>`;
    default: return inside(part);
  }
}

function inside(part: Node): Html {
  return html`${(part.content ?? []).map(draw)}`;
}
