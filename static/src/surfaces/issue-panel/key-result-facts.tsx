import './key-result-facts.css';
import { useId, useState } from 'react';
import { asDecided } from '../../../../src/coach/as-decided';
import { PictureBone, TextBones } from '../../parts/bones';
import { DecidedFindings } from '../../parts/decided-findings';
import { FindingCount } from '../../parts/finding-count';
import { Person } from '../../parts/person';
import { coachedKeyResult, findingsCount } from '../../showing/findings';
import type { KeyResultRow } from '../../showing/key-result-row';
import { pausedWords } from '../../showing/paused-words';
import { fullDate, shortDateWithin } from '../../text/dates';
import type { Desk } from './desk';
import { words } from './words';

interface Props {
  row: KeyResultRow;
  desk: Desk;
}

/** Who answers for it, when it was last spoken of, how sure the owner was, and the coach's remarks, quiet until asked. */
export function KeyResultFacts({ row, desk }: Props) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const { key, owner, team, cycle } = row.view.keyResult;
  const { review, linkedOf, people, names, calendar, thresholds, coach, mayLink } = desk;
  const findings = asDecided(review(coachedKeyResult(row.view, people, { now: calendar.now, thresholds }, linkedOf(row.view))), coach);
  const count = findingsCount(findings, key);
  return (
    <>
      <div className="key-result-facts">
        <Owner person={people(owner)} />
        <CheckedIn row={row} desk={desk} />
        {row.view.paused && <span>{pausedWords(row.view.paused.at, calendar)}</span>}
        {row.confidence !== null && <span>{words.confidence(row.confidence)}</span>}
        {count && <FindingCount {...count} open={open} onToggle={() => setOpen(!open)} controls={list} />}
      </div>
      {open && count && (
        <div className="key-result-findings">
          <DecidedFindings id={list} findings={findings} of={{ team, cycle }} mayDecide={mayLink} names={names} calendar={calendar} />
        </div>
      )}
    </>
  );
}

function Owner({ person }: { person: ReturnType<Desk['people']> }) {
  if (person) return <Person person={person} />;
  return (
    <span className="key-result-owner-bones">
      <PictureBone />
      <TextBones widths={[80]} small />
    </span>
  );
}

function CheckedIn({ row, desk }: Props) {
  const about = row.view.state.lastCheckIn?.about;
  if (about === undefined) return <span>{words.noCheckIn}</span>;
  return (
    <time dateTime={about} title={fullDate(about, desk.calendar)}>
      {words.checkedIn(shortDateWithin(about, desk.calendar))}
    </time>
  );
}
