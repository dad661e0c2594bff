/** The words of a description: plain text as it is, Atlassian's document format with a line for each block. */
export function documentText(description: unknown): string {
  if (typeof description === 'string') return description;
  return textOf(description).trim();
}

const blocks = new Set(['paragraph', 'heading', 'listItem', 'codeBlock', 'tableRow', 'rule', 'hardBreak']);

function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  if ('text' in node && typeof node.text === 'string') return node.text;
  const inner = 'content' in node && Array.isArray(node.content) ? node.content.map(textOf).join('') : '';
  const isBlock = 'type' in node && typeof node.type === 'string' && blocks.has(node.type);
  return isBlock && !inner.endsWith('\n') ? `${inner}\n` : inner;
}
