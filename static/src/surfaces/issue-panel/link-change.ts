import type { KeyResultView, LineView } from '../../../../src/contract/views';
import type { KeyResultKey } from '../../../../src/okr/ids';
import type { StandingEntry } from '../../../../src/okr/standing';

/** A key result to link: found in the search, or just unlinked and wanted back. */
export interface NewLink {
  key: KeyResultKey;
  text: string;
  entry?: StandingEntry;
  /** Its whole row, where it was shown before. */
  before?: { view: KeyResultView; line: readonly LineView[] };
}

/** A link on its way to being stored or removed. */
export interface LinkChange {
  kind: 'link' | 'unlink';
  link: NewLink;
}
