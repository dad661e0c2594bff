import type { KeyResultRow } from '../../../showing/key-result-row';

/** The value as it is and what was promised. */
export function NowCell({ row: { now, promise, view } }: { row: KeyResultRow }) {
  return (
    <td role="cell" className="okr-now">
      <span>
        <b>{breakable(now ?? '–')}</b> <small>{view.keyResult.measure.kind === 'work-done' ? 'issues done' : breakable(promise)}</small>
      </span>
    </td>
  );
}

/** In a column this narrow a long unit may stand under its number, rather than break within the word. */
const breakable = (text: string): string => text.replaceAll('\u00a0', ' ');
