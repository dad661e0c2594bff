import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { asDecided } from '../../../../../src/coach/as-decided';
import { cycleBounds } from '../../../../../src/okr/cycle-bounds';
import type { KeyResultPage } from '../../../../../src/contract/key-result-page';
import { useCoach } from '../../../data/coach';
import type { Action } from '../../../parts/action';
import { ActionButton } from '../../../parts/action-button';
import { PictureBone } from '../../../parts/bones';
import { DecidedFindings } from '../../../parts/decided-findings';
import { FindingCount } from '../../../parts/finding-count';
import { Person } from '../../../parts/person';
import { StatusReason } from '../../../parts/status-reason';
import { coachedKeyResult, findingsCount, type People } from '../../../showing/findings';
import type { KeyResultRow } from '../../../showing/key-result-row';
import { namesOf } from '../../../showing/names';
import { statusReason } from '../../../showing/status-reason';
import { shortDateWithin, type Calendar } from '../../../text/dates';
import { statusWords } from '../../../text/status-words';
import { useLinkedSummaries } from './use-linked-summaries';

interface Props {
  page: KeyResultPage;
  row: KeyResultRow;
  calendar: Calendar;
  people: People;
  /** Measures anew, for those who may. */
  again: Action | undefined;
  onCheckIn: (() => void) | undefined;
  /** Whether the viewer may decide about findings. */
  mayDecide: boolean;
}

const findingsId = 'kr-findings';

/** What the key result says, how it stands and whose it is. */
export function PageHead({ page, row, calendar, people, again, onCheckIn, mayDecide }: Props) {
  const [open, setOpen] = useState(false);
  const { keyResult } = page.view;
  const { key, text, owner, commitment } = keyResult;
  const coach = useCoach();
  const linkedOf = useLinkedSummaries([page.view]);
  const findings = asDecided(coach?.reviewKeyResult(coachedKeyResult(page.view, people, page, linkedOf(page.view))) ?? [], page.coach);
  const count = findingsCount(findings, key);
  const names = namesOf(people);
  const word = statusWords[row.status.status];
  const person = people(owner);
  return (
    <header className="kr-head">
      <div className="kr-title">
        <div>
          <span className="kr-key">{key}</span>
          <Heading size="large" as="h1">
            {text}
          </Heading>
        </div>
        {onCheckIn && <ActionButton appearance="primary" action={{ label: 'Check in', onPress: onCheckIn }} />}
      </div>
      <div className="kr-facts">
        <StatusReason status={row.status.status} label={word} name={`${word}, why? ${key}`} reason={statusReason(row, calendar, names, again)} />
        {person === null ? <PictureBone /> : <Person person={person} />}
        <span>{commitment === 'committed' ? 'Committed' : 'Aspirational'}</span>
        <span>{dayOfCycle(page, calendar)}</span>
        {row.confidence !== null && <span>Confidence {row.confidence} of 10</span>}
        {count && <FindingCount {...count} open={open} onToggle={() => setOpen(!open)} controls={findingsId} />}
      </div>
      {open && count && (
        <DecidedFindings id={findingsId} findings={findings} of={{ team: page.team.key, cycle: page.cycle.id }} mayDecide={mayDecide} names={names} calendar={calendar} />
      )}
      {keyResult.life.kind === 'dropped' && (
        <p className="kr-dropped">
          Dropped {shortDateWithin(keyResult.life.at, calendar)}: {keyResult.life.reason}
        </p>
      )}
    </header>
  );
}

const DAY = 86_400_000;

/** “Q1 2026, day 47 of 90” */
function dayOfCycle({ cycle, zone }: KeyResultPage, { now }: Calendar): string {
  const { startsAt, endsAt } = cycleBounds(cycle, zone);
  const days = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / DAY);
  const day = Math.floor((Date.parse(now) - Date.parse(startsAt)) / DAY) + 1;
  return day >= 1 && day <= days ? `${cycle.name}, day ${day} of ${days}` : cycle.name;
}
