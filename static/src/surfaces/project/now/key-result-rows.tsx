import { useState } from 'react';
import type { Decided } from '../../../../../src/coach/as-decided';
import type { KeyResultView, ObjectiveView } from '../../../../../src/contract/views';
import { KeyLink } from '../../../parts/key-link';
import { OutcomeAndWork } from '../../../parts/outcome-and-work';
import { Sparkline } from '../../../parts/sparkline';
import { keyResultRow } from '../../../showing/key-result-row';
import { useOkrs } from '../okrs-context';
import { CheckedInCell } from './checked-in-cell';
import { FindingsCell } from './findings-cell';
import { FindingsRow } from './findings-row';
import { KeyResultMenu } from './key-result-menu';
import { KeyResultStatus } from './key-result-status';
import { NowCell } from './now-cell';
import { OwnerPicture } from './owner-picture';

interface Props {
  view: KeyResultView;
  objective: ObjectiveView['objective'];
  findings: Decided;
}

/** A key result, and its findings when they are asked for. */
export function KeyResultRows({ view, objective, findings }: Props) {
  const { calendar, show, shown, ...okrs } = useOkrs();
  const [asked, setAsked] = useState(false);
  const row = keyResultRow(view, okrs.view.thresholds, calendar);
  const { key, text, owner } = view.keyResult;
  const { outcome, work, texts, label, trend } = row;
  return (
    <>
      <tr role="row" className="okr-row" data-row={key} data-shown={shown === key || undefined} tabIndex={-1}>
        <th role="rowheader" scope="row" className="okr-text">
          <KeyLink way={{ label: key, onPress: () => show(key) }} />
          <span>{text}</span>
        </th>
        <td role="cell" className="okr-owner">
          <OwnerPicture owner={owner} />
        </td>
        <td role="cell" className="okr-shapes">
          <OutcomeAndWork label={label} outcome={outcome} work={work} numbers={texts} />
        </td>
        <NowCell row={row} />
        <td role="cell" className="okr-trend">
          <Sparkline values={trend.values} size="narrow" />
        </td>
        <td role="cell" className="okr-status">
          <KeyResultStatus row={row} />
        </td>
        <td role="cell" className="okr-confidence">
          {row.confidence ?? '–'}
        </td>
        <CheckedInCell row={row} />
        <FindingsCell subject={key} findings={findings} open={asked} onToggle={() => setAsked(!asked)} />
        <td role="cell" className="okr-more">
          <KeyResultMenu view={view} objective={objective} />
        </td>
      </tr>
      {asked && findings.open.length + findings.dismissed.length > 0 && <FindingsRow subject={key} findings={findings} />}
    </>
  );
}
