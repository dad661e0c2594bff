import type { ListedKind, Ref } from '../app/ports';
import type { Kind, RecordOf } from '../app/records';
import { checkKeyShape } from './key-shape';

/** The manifest entity that holds a kind of record. Sections of the settings share one. */
export function entityOf(kind: Kind): string {
  switch (kind) {
    case 'cascade':
    case 'cycles':
    case 'limits':
    case 'fields':
    case 'budget':
    case 'coach':
    case 'paused':
    case 'directory':
      return 'settings';
    case 'run':
    case 'account':
    case 'dismissals':
      return 'note';
    default:
      return kind;
  }
}

/**
 * The key under which a record lies. A transaction may name each key only once, and whether another entity makes it
 * another key is not documented, so records about one thing carry a suffix of their kind.
 */
export function storedKey({ kind, key }: Ref): string {
  checkKeyShape(kind, key);
  switch (kind) {
    case 'kr-state':
      return `${key}#state`;
    case 'series':
    case 'standing':
    case 'outline':
    case 'run':
    case 'account':
    case 'dismissals':
      return `${key}#${kind}`;
    default:
      return key;
  }
}

/** The attributes that an index of the kind's entity needs beside the body. */
export const indexed: { [K in Kind]?: (record: RecordOf[K]) => Record<string, string | boolean> } = {
  'check-in': ({ keyResult, about, by }) => ({ keyResult, about, by }),
  change: ({ subject, at, by }) => ({ subject, at, by }),
  run: () => ({ kind: 'run' }),
  dismissals: () => ({ kind: 'dismissals' }),
  account: ({ since }) => ({ kind: 'account', closed: false, at: since }),
};

/** The index that lists a kind's records by what they belong to, in the order of their time. */
export const listingIndex: { readonly [K in ListedKind]: string } = { 'check-in': 'by-key-result', change: 'by-subject' };

/** The index of every entity that lists what one person wrote. */
export const PERSON_INDEX = 'by-person';

/** Records that people edit say who did so last, for whoever meets the edit; no other record does. */
export const isSigned = (kind: Kind): boolean =>
  kind === 'team' || kind === 'objective' || kind === 'key-result' || entityOf(kind) === 'settings';

/** The shape number of a kind's records, raised with every migration. */
export const SCHEMA = 1;
