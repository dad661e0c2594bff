import type { Kind, RecordOf } from '../app/records';

/** The manifest entity that holds a kind of record. Sections of the settings share one. */
export function entityOf(kind: Kind): string {
  switch (kind) {
    case 'cascade':
    case 'cycles':
    case 'limits':
    case 'directory':
      return 'settings';
    default:
      return kind;
  }
}

/** The attributes that an index of the kind's entity needs beside the body. */
export const indexed: { [K in Kind]?: (record: RecordOf[K]) => Record<string, string | boolean> } = {
  'check-in': ({ keyResult, about, by }) => ({ keyResult, about, by }),
  change: ({ subject, at, by }) => ({ subject, at, by }),
};

/** The shape number of a kind's records, raised with every migration. */
export const SCHEMA = 1;
