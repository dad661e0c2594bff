import { useEffect, useRef } from 'react';
import type { Action } from '../../parts/action';
import { ActionButton } from '../../parts/action-button';
import type { Notice } from '../../parts/form-notice';
import { Message } from '../../parts/message';

interface Props {
  save: Action;
  notice: Notice | null;
  /** Leaving was asked for and would lose what was written. */
  leaving: boolean;
  onCancel(): void;
  onStay(): void;
  onDiscard(): void;
}

/** The buttons under a team's form, with the reason why nothing was saved; or the question before text is lost. */
export function TeamFoot({ save, notice, leaving, onCancel, onStay, onDiscard }: Props) {
  if (leaving) return <DiscardQuestion onStay={onStay} onDiscard={onDiscard} />;
  return (
    <div className="team-foot">
      {notice && (
        <Message title={notice.message} tone="warning" live="assertive">
          {notice.hint}
        </Message>
      )}
      <div className="team-foot-buttons">
        <ActionButton submit appearance="primary" action={save} />
        <ActionButton appearance="subtle" action={{ label: 'Cancel', onPress: onCancel }} />
      </div>
    </div>
  );
}

function DiscardQuestion({ onStay, onDiscard }: Pick<Props, 'onStay' | 'onDiscard'>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={box} className="team-foot" role="group" aria-label="Discard what you wrote?">
      <div className="team-foot-buttons">
        <b>Discard what you wrote?</b>
        <ActionButton appearance="subtle" action={{ label: 'Keep writing', onPress: onStay }} />
        <ActionButton appearance="danger" action={{ label: 'Discard', onPress: onDiscard }} />
      </div>
    </div>
  );
}
