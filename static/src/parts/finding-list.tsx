import './finding-list.css';
import { useEffect, useRef } from 'react';
import type { Dismissal } from '../../../src/coach/decisions';
import type { Way } from './action';
import { DismissedFindings } from './dismissed-findings';
import { FindingItem } from './finding-item';
import type { Decide } from './use-decisions';

/** One remark of the coach, in the words to show. */
export interface FindingLine {
  id: string;
  /** “Busy, not moving.” */
  name: string;
  /** The words or numbers that triggered it. */
  evidence: string;
  nextStep?: Way;
}

/** A remark that somebody dismissed. */
export interface DismissedLine extends Omit<FindingLine, 'nextStep'> {
  /** Who dismissed it, when and why. */
  said: string;
  dismissal: Dismissal;
}

interface Props {
  findings: readonly FindingLine[];
  dismissed?: readonly DismissedLine[];
  /** For those who may dismiss and bring back. */
  decide?: Decide | undefined;
  id?: string;
  /** With the glyph and in body size, where a finding stands alone under an objective. */
  roomy?: boolean;
  /** A finding was dismissed: where the list goes with it, the focus is to be taken somewhere else. */
  onDismissed?(): void;
}

/** Findings, opened: a line each beside a thin rule, never a red block; below them how many were dismissed. */
export function FindingList({ findings, dismissed = [], decide, id, roomy = false, onDismissed }: Props) {
  const all = useRef<HTMLDivElement>(null);
  const decided = useRef(false);
  // What was pressed is gone with its line; reading goes on here.
  useEffect(() => {
    if (decided.current) all.current?.focus();
    decided.current = false;
  }, [dismissed.length]);
  const dismiss = async (line: FindingLine, reason: string) => {
    decided.current = true;
    try {
      await decide?.dismiss(line, reason);
      onDismissed?.();
    } catch (error) {
      decided.current = false;
      throw error;
    }
  };
  return (
    <div ref={all} id={id} className="findings" tabIndex={-1}>
      {findings.length > 0 && (
        <ul className="finding-list" data-roomy={roomy || undefined}>
          {findings.map((line) => (
            <FindingItem key={line.id} line={line} roomy={roomy} onDismiss={decide && ((reason) => dismiss(line, reason))} />
          ))}
        </ul>
      )}
      {dismissed.length > 0 && (
        <DismissedFindings
          dismissed={dismissed}
          alone={findings.length === 0}
          onRestore={
            decide &&
            (({ dismissal }) => {
              decided.current = true;
              void decide.restore(dismissal);
            })
          }
        />
      )}
    </div>
  );
}
