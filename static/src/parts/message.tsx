import './message.css';
import InformationIcon from '@atlaskit/icon/core/information-circle';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ReactNode } from 'react';
import type { Action } from './action';
import { ActionButton } from './action-button';

interface Props {
  /** What happened. */
  title: string;
  /** What it means and what to do. */
  children?: ReactNode;
  tone?: 'neutral' | 'information' | 'warning';
  action?: Action;
  /** Spoken when it appears: politely after the current words, or at once. Without it, read in place only. */
  live?: 'polite' | 'assertive';
}

/** A plain box that says what happened, what it means and what to do. */
export function Message({ title, children, tone = 'neutral', action, live }: Props) {
  const Icon = tone === 'warning' ? WarningIcon : InformationIcon;
  return (
    <div className="message" data-tone={tone} role={live && (live === 'assertive' ? 'alert' : 'status')}>
      <span className="message-icon">
        <Icon label="" />
      </span>
      <p>
        <b>{title}</b> <span>{children}</span>
      </p>
      {action && <ActionButton action={action} compact />}
    </div>
  );
}
