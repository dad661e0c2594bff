import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { textClasses } from '../../src/coach/model';
import aside from './aside.json';
import { organisationOf } from './organisation.mjs';

const row = z.looseObject({
  text: z.string(),
  label: z.enum(textClasses),
  source: z.string(),
  source_kind: z.string(),
  lang: z.string(),
  note: z.string().optional(),
});

/** A text that somebody judged, and where it is from. */
export interface Labelled {
  text: string;
  label: (typeof textClasses)[number];
  organisation: string;
  kind: string;
  lang: string;
  contested: boolean;
}

/** The labelled texts of a file, without those put aside; or those alone. Throws naming the row that does not fit. */
export function readLabelled(file: string, which: 'known' | 'aside' = 'known'): Labelled[] {
  const put = new Set(aside.organisations);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i): Labelled => {
      const parsed = row.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`Row ${i + 1} of ${file}: ${z.prettifyError(parsed.error)}`);
      const { text, label, source, source_kind: kind, lang, note = '' } = parsed.data;
      return { text, label, organisation: organisationOf(source), kind, lang, contested: note.includes('contested') };
    })
    .filter(({ organisation }) => put.has(organisation) === (which === 'aside'));
}
