import Tooltip from '@atlaskit/tooltip';
import type { KeyResultRow } from '../../../showing/key-result-row';
import { fullDate } from '../../../text/dates';
import { useOkrs } from '../okrs-context';

/** When somebody last checked in; the full date shows on hovering. */
export function CheckedInCell({ row: { checkedIn, view } }: { row: KeyResultRow }) {
  const { calendar, saving } = useOkrs();
  const about = view.state.lastCheckIn?.about;
  return (
    <td role="cell" className="okr-checked">
      {saving(view.keyResult.key) ? (
        'Saving…'
      ) : about === undefined ? (
        'Never'
      ) : (
        <Tooltip content={fullDate(about, calendar)} tag="span">
          <time dateTime={about}>{checkedIn}</time>
        </Tooltip>
      )}
    </td>
  );
}
