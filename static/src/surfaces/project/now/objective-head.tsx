import type { Decided } from '../../../../../src/coach/as-decided';
import type { ObjectiveView } from '../../../../../src/contract/views';
import { Glyph } from '../../../parts/glyph';
import { KeyLink } from '../../../parts/key-link';
import { StatusReason } from '../../../parts/status-reason';
import { objectiveRow } from '../../../showing/objective-row';
import { standingEntries } from '../../../showing/standing-entries';
import { statusWords } from '../../../text/status-words';
import { useOkrs } from '../okrs-context';
import { FindingsCell } from './findings-cell';
import { ObjectiveMenu } from './objective-menu';
import { ObjectiveSupports } from './objective-supports';

interface Props {
  view: ObjectiveView;
  /** Whether its key results are shown. */
  open: boolean;
  onToggle(): void;
  findings: Decided;
  findingsOpen: boolean;
  onFindings(): void;
}

/** An objective's own row: its outcome as a number only, since its key results' rails stand right below. */
export function ObjectiveHead({ view, open, onToggle, findings, findingsOpen, onFindings }: Props) {
  const { calendar, show, shown, ...okrs } = useOkrs();
  const { key, title } = view.objective;
  const { status, outcome, reason } = objectiveRow(standingEntries(view), view.unreadable.length, okrs.view.thresholds, calendar.now);
  return (
    <tr role="row" className="okr-head" data-row={key} data-shown={shown === key || undefined} tabIndex={-1}>
      <th role="rowheader" scope="rowgroup" colSpan={3} className="okr-text">
        <span className="okr-title">
          <button type="button" className="okr-collapse" aria-expanded={open} aria-label={`Key results of ${key}`} onClick={onToggle}>
            <Glyph name="down" size={12} />
          </button>
          <span>
            <KeyLink way={{ label: key, onPress: () => show(key) }} />
            <b>{title}</b>
          </span>
        </span>
      </th>
      <td role="cell" colSpan={2} className="okr-now">
        <span>
          <b>{outcome.number}</b> {outcome.words}
        </span>
      </td>
      <td role="cell" className="okr-status">
        <StatusReason status={status} label={statusWords[status]} name={`${statusWords[status]}, why? ${key}`} reason={reason} />
      </td>
      <td role="cell" colSpan={2} className="okr-supports">
        <ObjectiveSupports objective={view.objective} />
      </td>
      <FindingsCell subject={key} findings={findings} open={findingsOpen} onToggle={onFindings} />
      <td role="cell" className="okr-more">
        <ObjectiveMenu view={view} />
      </td>
    </tr>
  );
}
