import './empty-panel.css';
import type { ReactNode } from 'react';
import { words } from './words';

/** Two lines that teach, and under them the one thing to do. */
export function EmptyPanel({ children }: { children: ReactNode }) {
  return (
    <div className="empty-panel">
      <p>
        <b>{words.empty.title}</b>
      </p>
      <p>{words.empty.text}</p>
      <div className="empty-panel-action">{children}</div>
    </div>
  );
}
