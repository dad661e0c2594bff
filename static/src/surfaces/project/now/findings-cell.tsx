import type { Finding } from '../../../../../src/coach/finding';
import { FindingCount } from '../../../parts/finding-count';
import { plural } from '../../../text/plural';
import { findingsId } from './findings-row';

interface Props {
  subject: string;
  findings: readonly Finding[];
  open: boolean;
  onToggle(): void;
}

/** How many findings a row has; the list opens under the row. */
export function FindingsCell({ subject, findings, open, onToggle }: Props) {
  return (
    <td role="cell" className="okr-findings">
      {findings.length > 0 && (
        <FindingCount
          label={String(findings.length)}
          name={`${plural(findings.length, 'finding')} on ${subject}`}
          fix={findings.some(({ severity }) => severity === 'fix')}
          open={open}
          onToggle={onToggle}
          controls={findingsId(subject)}
        />
      )}
    </td>
  );
}
