import type { Decided } from '../../../../../src/coach/as-decided';
import { FindingCount } from '../../../parts/finding-count';
import { findingsCount } from '../../../showing/findings';
import { findingsId } from './findings-row';

interface Props {
  subject: string;
  findings: Decided;
  open: boolean;
  onToggle(): void;
}

/** How many findings a row has; the list opens under the row. */
export function FindingsCell({ subject, findings, open, onToggle }: Props) {
  const count = findingsCount(findings, subject);
  return (
    <td role="cell" className="okr-findings">
      {count && (
        <FindingCount
          label={String(findings.open.length)}
          name={count.name}
          fix={count.fix}
          open={open}
          onToggle={onToggle}
          controls={findingsId(subject)}
        />
      )}
    </td>
  );
}
