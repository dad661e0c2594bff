import { STILL_MEASURING } from '../../../parts/measuring-flags';
import type { KeyResultRow } from '../../../showing/key-result-row';
import { useOkrs } from '../okrs-context';

/** The value as it is and what was promised. */
export function NowCell({ row: { now, promise, view } }: { row: KeyResultRow }) {
  const { stillMeasuring } = useOkrs();
  const { key, measure } = view.keyResult;
  const beside = measure.kind === 'work-done' ? 'issues done' : breakable(promise);
  return (
    <td role="cell" className="okr-now">
      <span>
        <b>{breakable(now ?? '–')}</b> <small>{stillMeasuring(key) ? STILL_MEASURING : beside}</small>
        {view.paused && <small className="okr-paused">Paused by an admin</small>}
      </span>
    </td>
  );
}

/** In a column this narrow a long unit may stand under its number, rather than break within the word. */
const breakable = (text: string): string => text.replaceAll('\u00a0', ' ');
