import './reason-card.css';
import IconButton from '@atlaskit/button/icon/button';
import CrossIcon from '@atlaskit/icon/core/cross';
import RefreshIcon from '@atlaskit/icon/core/refresh';
import { type ReactNode, useRef } from 'react';
import type { Action, Way } from './action';
import { ActionButton } from './action-button';
import { StatusChip } from './status-chip';
import type { StatusKind } from './status-glyph';
import { useFrameRoom } from './use-frame-room';
import { WayLink } from './way-link';
import { words } from './words';

/** Why a status is what it is; it comes with the status, so showing it costs no call. */
export interface Reason {
  /** One sentence with the number: “The outcome is 43 points behind what was expected by today. Off track starts at 25.” */
  conclusion: ReactNode;
  rows: ReadonlyArray<{ label: string; value: string; meaning: string; source: string }>;
  /** “Looked at first and not true: …” */
  lookedAtFirst?: string;
  /** “How status is decided” */
  more?: Way;
  /** “Measure now”, if the viewer may. */
  action?: Action;
}

interface Props {
  status: StatusKind;
  label: string;
  reason: Reason;
  onClose(): void;
  /** Called after the frame has grown. */
  onRoom(): unknown;
}

/** The card under a status chip: conclusion, the numbers with their sources, what was looked at first. */
export function ReasonCard({ status, label, reason, onClose, onRoom }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useFrameRoom(card, onRoom);
  return (
    <div ref={card} className="reason-card">
      <div className="reason-card-head">
        <StatusChip status={status} label={label} flat />
        <IconButton icon={CrossIcon} label={words.close} appearance="subtle" spacing="compact" onClick={onClose} />
      </div>
      <p>{reason.conclusion}</p>
      <table>
        <tbody>
          {reason.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td className="reason-card-value">{row.value}</td>
              <td>
                {row.meaning}
                <small>{row.source}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {reason.lookedAtFirst !== undefined && <p className="reason-card-first">{reason.lookedAtFirst}</p>}
      <ReasonFoot more={reason.more} action={reason.action} />
    </div>
  );
}

function ReasonFoot({ more, action }: Pick<Reason, 'more' | 'action'>) {
  if (more === undefined && action === undefined) return null;
  return (
    <div className="reason-card-foot">
      {more && <WayLink way={more} />}
      {action && <ActionButton action={action} icon={RefreshIcon} compact />}
    </div>
  );
}
