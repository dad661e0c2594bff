import type { Finding } from '../../../../../src/coach/finding';
import { FindingList } from '../../../parts/finding-list';
import { findingLine } from '../../../showing/findings';
import { columns } from './table-head';

interface Props {
  /** The key they are about. */
  subject: string;
  findings: readonly Finding[];
  /** Stands by itself, always open. */
  roomy?: boolean;
}

/** Findings under the row they are about. */
export function FindingsRow({ subject, findings, roomy = false }: Props) {
  return (
    <tr role="row" className="okr-remarks" data-roomy={roomy || undefined}>
      <td role="cell" colSpan={columns}>
        <FindingList id={roomy ? undefined : findingsId(subject)} findings={findings.map(findingLine)} roomy={roomy} />
      </td>
    </tr>
  );
}

/** The id of the list that the findings count of a row opens. */
export const findingsId = (subject: string): string => `findings-${subject}`;
