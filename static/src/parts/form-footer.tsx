import { type ReactNode, useEffect, useRef } from 'react';
import type { Action } from './action';
import { ActionButton } from './action-button';
import type { Notice } from './form-notice';
import { Message } from './message';
import { words } from './words';

interface Props {
  /** Closing was asked for and would lose text. */
  leaving: boolean;
  notice: Notice | null;
  save: Action;
  danger: boolean;
  keys?: ReactNode;
  onCancel(): void;
  onStay(): void;
  onDiscard(): void;
}

/** The buttons of a form, with the reason why nothing was saved above them; or the question before text is lost. */
export function FormFooter({ leaving, notice, save, danger, keys, onCancel, onStay, onDiscard }: Props) {
  if (leaving) return <DiscardQuestion onStay={onStay} onDiscard={onDiscard} />;
  return (
    <div className="form-footer">
      {notice && (
        <Message title={notice.message} tone="warning" live="assertive">
          {notice.hint}
        </Message>
      )}
      <div className="form-footer-buttons">
        <span className="form-footer-keys">
          {keys} <kbd>{isApple() ? '⌘' : 'Ctrl'} ↵</kbd> saves
        </span>
        <ActionButton action={{ label: words.conflict.cancel, onPress: onCancel }} appearance="subtle" />
        <ActionButton action={save} appearance={danger ? 'danger' : 'primary'} submit />
      </div>
    </div>
  );
}

function DiscardQuestion({ onStay, onDiscard }: Pick<Props, 'onStay' | 'onDiscard'>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div className="form-footer" ref={box} role="group" aria-label="Discard what you wrote?">
      <div className="form-footer-buttons">
        <b className="form-footer-question">Discard what you wrote?</b>
        <ActionButton action={{ label: 'Keep writing', onPress: onStay }} appearance="subtle" />
        <ActionButton action={{ label: 'Discard', onPress: onDiscard }} appearance="danger" />
      </div>
    </div>
  );
}

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);
