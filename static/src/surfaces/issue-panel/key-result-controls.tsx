import { ActionButton } from '../../parts/action-button';
import { StatusReason } from '../../parts/status-reason';
import type { KeyResultRow } from '../../showing/key-result-row';
import { statusReason } from '../../showing/status-reason';
import { statusWords } from '../../text/status-words';
import { isOwner, mayMeasure, type Desk } from './desk';
import { RowMenu } from './row-menu';
import { words } from './words';

interface Props {
  row: KeyResultRow;
  desk: Desk;
  /** Null where there is nothing to unlink, or the viewer may not. */
  onUnlink: (() => void) | null;
}

/** What can be done with a key result here: check in, ask why, and more. */
export function KeyResultControls({ row, desk, onUnlink }: Props) {
  const { key } = row.view.keyResult;
  const label = statusWords[row.status.status];
  const checkIn = isOwner(desk, row.view) ? () => desk.checkIn(row.view) : null;
  const measure = { label: words.measure, onPress: () => desk.measureNow(key), busy: desk.measuring(key) };
  return (
    <div className="key-result-controls">
      {checkIn && <ActionButton action={{ label: words.checkIn, onPress: checkIn }} compact />}
      <StatusReason
        status={row.status.status}
        label={label}
        name={words.why(label, key)}
        reason={statusReason(row, desk.calendar, desk.names, mayMeasure(desk, row) ? measure : undefined)}
      />
      {(checkIn ?? onUnlink) && <RowMenu name={key} onCheckIn={checkIn} onUnlink={onUnlink} onCopy={() => desk.copyKey(key)} />}
    </div>
  );
}
