import type { Decided } from '../../../src/coach/as-decided';
import type { Finding } from '../../../src/coach/finding';
import type { CycleId, TeamKey } from '../../../src/okr/ids';
import { dismissedLine, findingLine } from '../showing/findings';
import type { Names } from '../showing/names';
import type { Calendar } from '../text/dates';
import { FindingList } from './finding-list';
import { useDecisions } from './use-decisions';

interface Props {
  findings: Decided;
  /** Whose findings they are. */
  of: { team: TeamKey; cycle: CycleId };
  /** Whether the viewer may dismiss and bring back; the server decides again. */
  mayDecide: boolean;
  names: Names;
  calendar: Calendar;
  /** What a finding is called here. */
  nameOf?(finding: Finding): string;
  id?: string | undefined;
  roomy?: boolean;
  onDismissed?(): void;
}

/** Findings as people decided about them, which members may dismiss and bring back. */
export function DecidedFindings({ findings, of, mayDecide, names, calendar, nameOf = ({ name }) => name, ...list }: Props) {
  const decide = useDecisions(of);
  return (
    <FindingList
      {...list}
      findings={findings.open.map((finding) => ({ ...findingLine(finding), name: nameOf(finding) }))}
      dismissed={findings.dismissed.map((one) => ({ ...dismissedLine(one, names, calendar), name: nameOf(one.finding) }))}
      decide={mayDecide ? decide : undefined}
    />
  );
}
