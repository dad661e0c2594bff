import { Popup } from '@atlaskit/popup/popup';
import { useState } from 'react';
import { ReasonCard, type Reason } from './reason-card';
import { StatusChip } from './status-chip';
import type { StatusKind } from './status-glyph';

interface Props {
  status: StatusKind;
  /** The status in words. */
  label: string;
  /** For screen readers: “Off track, why? SUP-KR1”. */
  name?: string;
  flat?: boolean;
  reason: Reason;
  /** For a surface that opens it by a key of its own; otherwise the chip keeps its state itself. */
  open?: boolean;
  onOpenChange?(open: boolean): void;
}

/** A status chip that opens its reason. The focus goes in; Escape or a press outside closes it and gives the focus back. */
export function StatusReason({ status, label, name, flat = false, reason, open, onOpenChange }: Props) {
  const [ownOpen, setOwnOpen] = useState(false);
  const isOpen = open ?? ownOpen;
  const turn = (next: boolean) => {
    setOwnOpen(next);
    onOpenChange?.(next);
  };
  return (
    <Popup
      isOpen={isOpen}
      onClose={() => turn(false)}
      placement="bottom-end"
      role="dialog"
      label={name ?? label}
      shouldFitViewport
      trigger={(trigger) => (
        <StatusChip {...trigger} aria-haspopup="dialog" status={status} label={label} name={name} flat={flat} onPress={() => turn(!isOpen)} />
      )}
      content={({ update }) => <ReasonCard status={status} label={label} reason={reason} onClose={() => turn(false)} onRoom={update} />}
    />
  );
}
