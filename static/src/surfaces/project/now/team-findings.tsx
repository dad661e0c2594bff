import type { Decided } from '../../../../../src/coach/as-decided';
import type { Finding } from '../../../../../src/coach/finding';
import { FindingList } from '../../../parts/finding-list';
import { useDecisions } from '../../../parts/use-decisions';
import { dismissedLine, findingLine } from '../../../showing/findings';
import { useOkrs } from '../okrs-context';

interface Props {
  findings: Decided;
  id?: string;
  roomy?: boolean;
  /** What a finding is called here. */
  nameOf?(finding: Finding): string;
  onDismissed?(): void;
}

/** Findings of this team, which its members may dismiss and bring back. */
export function TeamFindings({ findings, nameOf = ({ name }) => name, ...list }: Props) {
  const { view, calendar, names, rights } = useOkrs();
  const decide = useDecisions({ team: view.team.key, cycle: view.cycle.id });
  return (
    <FindingList
      {...list}
      findings={findings.open.map((finding) => ({ ...findingLine(finding), name: nameOf(finding) }))}
      dismissed={findings.dismissed.map((one) => ({ ...dismissedLine(one, names, calendar), name: nameOf(one.finding) }))}
      decide={rights.write === true ? decide : undefined}
    />
  );
}
