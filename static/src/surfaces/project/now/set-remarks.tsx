import type { Decided } from '../../../../../src/coach/as-decided';
import type { Finding } from '../../../../../src/coach/finding';
import { useOkrs } from '../okrs-context';
import { TeamFindings } from './team-findings';

/** What the coach says about the set as a whole: once, above the table. */
export function SetRemarks({ findings }: { findings: Decided }) {
  const { view, people } = useOkrs();
  if (findings.open.length + findings.dismissed.length === 0) return null;
  const nameOf = ({ addressee, name }: Finding): string => {
    if (addressee === undefined || addressee === view.you.accountId) return name;
    const person = people(addressee);
    return name.replace(/^You own/, `${person?.kind === 'known' ? person.name : 'One person'} owns`);
  };
  return (
    <div className="now-remarks">
      <TeamFindings findings={findings} nameOf={nameOf} />
    </div>
  );
}
