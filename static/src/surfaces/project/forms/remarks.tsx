import type { Finding } from '../../../../../src/coach/finding';
import { FindingList } from '../../../parts/finding-list';
import { findingLine } from '../../../showing/findings';

/** The coach's remarks below the text they are about: announced politely, never in the way of saving. */
export function Remarks({ remarks }: { remarks: readonly Finding[] }) {
  return (
    <div className="remarks" role="status" aria-label="Remarks of the coach">
      {remarks.length > 0 && <FindingList findings={remarks.map(findingLine)} />}
    </div>
  );
}
