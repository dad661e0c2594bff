import type { Finding } from '../../../../../src/coach/finding';
import { FindingList } from '../../../parts/finding-list';
import { findingLine } from '../../../showing/findings';
import { useOkrs } from '../okrs-context';

/** What the coach says about the set as a whole: once, above the table. */
export function SetRemarks({ findings }: { findings: readonly Finding[] }) {
  const { view, people } = useOkrs();
  if (findings.length === 0) return null;
  const nameOf = ({ addressee, name }: Finding): string => {
    if (addressee === undefined || addressee === view.you.accountId) return name;
    const person = people(addressee);
    return name.replace(/^You own/, `${person?.kind === 'known' ? person.name : 'One person'} owns`);
  };
  return (
    <div className="now-remarks">
      <FindingList findings={findings.map((finding) => ({ ...findingLine(finding), name: nameOf(finding) }))} />
    </div>
  );
}
