import './finding-list.css';
import type { Way } from './action';
import { Glyph } from './glyph';
import { WayLink } from './way-link';

/** One remark of the coach, in the words to show. */
export interface FindingLine {
  id: string;
  /** “Busy, not moving.” */
  name: string;
  /** The words or numbers that triggered it. */
  evidence: string;
  nextStep?: Way;
  /** “Dismiss…”, which asks for a reason. */
  dismiss?: Way;
}

interface Props {
  findings: readonly FindingLine[];
  id?: string;
  /** With the glyph and in body size, where a finding stands alone under an objective. */
  roomy?: boolean;
}

/** Findings, opened: a line each beside a thin rule, never a red block. */
export function FindingList({ findings, id, roomy = false }: Props) {
  return (
    <ul id={id} className="finding-list" data-roomy={roomy || undefined}>
      {findings.map((finding) => (
        <li key={finding.id}>
          {roomy && (
            <span className="finding-list-glyph">
              <Glyph name="finding" />
            </span>
          )}
          <p>
            <b>{finding.name}</b> {finding.evidence} {finding.nextStep && <WayLink way={finding.nextStep} />}
          </p>
          {finding.dismiss && <WayLink way={finding.dismiss} className="finding-list-dismiss" />}
        </li>
      ))}
    </ul>
  );
}
