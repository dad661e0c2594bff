import type { Decided } from '../../../../../src/coach/as-decided';
import { showRow } from './row-focus';
import { columns } from './table-head';
import { TeamFindings } from './team-findings';

interface Props {
  /** The key they are about. */
  subject: string;
  findings: Decided;
  /** Stands by itself, always open. */
  roomy?: boolean;
}

/** Findings under the row they are about. */
export function FindingsRow({ subject, findings, roomy = false }: Props) {
  return (
    <tr role="row" className="okr-remarks" data-roomy={roomy || undefined}>
      <td role="cell" colSpan={columns}>
        {roomy ? (
          <TeamFindings findings={findings} roomy onDismissed={() => showRow(subject)} />
        ) : (
          <TeamFindings id={findingsId(subject)} findings={findings} />
        )}
      </td>
    </tr>
  );
}

/** The id of the list that the findings count of a row opens. */
export const findingsId = (subject: string): string => `findings-${subject}`;
