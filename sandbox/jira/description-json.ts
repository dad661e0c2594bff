import { z } from 'zod';

/** Plain text as an Atlassian document, a paragraph a line. */
export function toDocument(text: string) {
  if (text === '') return null;
  const paragraph = (line: string) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] });
  return { type: 'doc', version: 1, content: text.split('\n').map(paragraph) };
}

/** The text of an Atlassian document, a line a block; marks and media are lost. */
export function fromDocument(document: DocumentNode): string {
  const parts = (document.content ?? []).map(fromDocument);
  return document.text ?? parts.join(document.type === 'doc' ? '\n' : '');
}

export interface DocumentNode {
  type: string;
  text?: string | undefined;
  content?: DocumentNode[] | undefined;
}

export const documentNode: z.ZodType<DocumentNode> = z.lazy(() =>
  z.looseObject({ type: z.string(), text: z.string().optional(), content: z.array(documentNode).optional() }),
);
