import type { Finding } from '../../../../../src/coach/finding';
import { FindingList, type FindingLine } from '../../../parts/finding-list';
import { findingLine } from '../../../showing/findings';

/** The coach's remarks below the text they are about: announced politely, never in the way of saving. */
export function Remarks({ remarks }: { remarks: readonly Finding[] }) {
  return (
    <div className="remarks" role="status" aria-label="Remarks of the coach">
      {remarks.length > 0 && <FindingList findings={remarks.map(remarkLine)} />}
    </div>
  );
}

/** The words that triggered it come first: beside the field they can be found in. */
function remarkLine(finding: Finding): FindingLine {
  const line = findingLine(finding);
  const found = finding.evidence.find((one) => one.kind === 'span');
  return found === undefined ? line : { ...line, evidence: `“${found.text}” · ${line.evidence}` };
}
