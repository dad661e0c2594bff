import { NEVER, sql, type Sql } from '../sql';
import type { JqlField } from './field';
import { TEXT } from './operators';

/**
 * A field searched by words: all of them must occur, stems count, `word*` is a prefix, an inner quoted phrase must occur
 * as it is. Fuzzy words, boosts and the rest of Jira's text syntax are taken as plain words.
 */
export function textField(columns: string, column: Sql): JqlField {
  return {
    operators: TEXT,
    resolve: (value) => [value.value],
    isEmpty: sql`${column} = ''`,
    isSet: sql`${column} <> ''`,
    has: () => NEVER,
    hasNone: () => NEVER,
    contains: (text) => {
      const words = searchWords(text);
      if (words.length === 0) return NEVER;
      const match = `{${columns}} : (${words.join(' AND ')})`;
      return sql`i.id IN (SELECT rowid FROM issue_text WHERE issue_text MATCH ${match})`;
    },
  };
}

function searchWords(text: string): string[] {
  const found = text.matchAll(/"([^"]+)"|([\p{L}\p{N}_]+)(\*?)/gu);
  return [...found].map(([, phrase, word, star]) => (phrase === undefined ? `"${word}"${star}` : `"${phrase}"`));
}
