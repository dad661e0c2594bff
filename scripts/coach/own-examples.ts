import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { textClasses } from '../../src/coach/model';
import type { Example } from './fit';

const row = z.object({ text: z.string(), label: z.enum(textClasses), lang: z.string() });

/** Texts of our own writing, in many trades and six languages; they are part of every training. */
export const ownExamples: readonly Example[] = readFileSync(join(__dirname, 'own-examples.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)));
