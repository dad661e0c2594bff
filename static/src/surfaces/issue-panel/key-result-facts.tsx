import './key-result-facts.css';
import { useId, useState } from 'react';
import { reviewKeyResult } from '../../../../src/coach/review';
import { PictureBone, TextBones } from '../../parts/bones';
import { FindingCount } from '../../parts/finding-count';
import { FindingList } from '../../parts/finding-list';
import { Person } from '../../parts/person';
import { coachedKeyResult, findingLine } from '../../showing/findings';
import type { KeyResultRow } from '../../showing/key-result-row';
import { pausedWords } from '../../showing/paused-words';
import { fullDate, shortDateWithin } from '../../text/dates';
import { plural } from '../../text/plural';
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
  const { key, owner } = row.view.keyResult;
  const findings = reviewKeyResult(coachedKeyResult(row.view, desk.people, { now: desk.calendar.now, thresholds: desk.thresholds }));
  const count = plural(findings.length, 'finding');
  return (
    <>
      <div className="key-result-facts">
        <Owner person={desk.people(owner)} />
        <CheckedIn row={row} desk={desk} />
        {row.view.paused && <span>{pausedWords(row.view.paused.at, desk.calendar)}</span>}
        {row.confidence !== null && <span>{words.confidence(row.confidence)}</span>}
        {findings.length > 0 && (
          <FindingCount
            label={count}
            name={words.findings(count, key)}
            fix={findings.some(({ severity }) => severity === 'fix')}
            open={open}
            onToggle={() => setOpen(!open)}
            controls={list}
          />
        )}
      </div>
      {open && findings.length > 0 && (
        <div className="key-result-findings">
          <FindingList id={list} findings={findings.map(findingLine)} />
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
