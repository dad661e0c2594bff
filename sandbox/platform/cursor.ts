import { createHash } from 'node:crypto';
import { z } from 'zod';
import { invalidRequest } from './storage-refusal';

/** Where a page ended: the range value and key of its last row. */
export interface Position {
  range: string | number;
  key: string;
}

/** Writes a cursor that is only good for the query it came from ("you will have to use the same parameters"). */
export function writeCursor(query: unknown, position: Position): string {
  return Buffer.from(JSON.stringify([fingerprint(query), position.range, position.key])).toString('base64url');
}

/** Reads a cursor of the same query; refuses any other. The code of that refusal is not documented. */
export function readCursor(query: unknown, cursor: string): Position {
  const [print, range, key] = parse(cursor);
  if (print !== fingerprint(query)) throw invalidRequest('The cursor belongs to a query with other parameters.');
  return { range, key };
}

function parse(cursor: string): z.infer<typeof cursorSchema> {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw invalidRequest('The cursor cannot be read.');
  }
}

const cursorSchema = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]);

function fingerprint(query: unknown): string {
  return createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 12);
}
