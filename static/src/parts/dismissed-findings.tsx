import './dismiss.css';
import { useId, useState } from 'react';
import type { DismissedLine } from './finding-list';
import { Glyph } from './glyph';

interface Props {
  dismissed: readonly DismissedLine[];
  /** Nothing else stands here: they are what was asked for. */
  alone: boolean;
  onRestore: ((line: DismissedLine) => void) | undefined;
}

/** What was dismissed, behind a count: each with who did, when and why, and the way back. */
export function DismissedFindings({ dismissed, alone, onRestore }: Props) {
  const [asked, setAsked] = useState(false);
  const list = useId();
  const open = alone || asked;
  return (
    <div className="dismissed">
      {!alone && (
        <button type="button" className="way-button dismissed-count" aria-expanded={open} aria-controls={open ? list : undefined} onClick={() => setAsked(!asked)}>
          {dismissed.length} dismissed
          <Glyph name={open ? 'up' : 'down'} size={12} />
        </button>
      )}
      {open && (
        <ul id={list} className="finding-list" data-dismissed>
          {dismissed.map((line) => (
            <li key={line.id}>
              <p>
                <b>{line.name}</b> {line.evidence} <span className="dismissed-said">{line.said}</span>
              </p>
              {onRestore && (
                <button type="button" className="way-button dismiss" aria-label={`Bring back: ${line.name}`} onClick={() => onRestore(line)}>
                  Bring back
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
