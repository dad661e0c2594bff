import './objective-line.css';
import { useId, useState } from 'react';
import { asDecided } from '../../../../src/coach/as-decided';
import type { CompanyView } from '../../../../src/contract/views';
import { useCoach } from '../../data/coach';
import { FindingCount } from '../../parts/finding-count';
import { FindingList } from '../../parts/finding-list';
import { StatusReason } from '../../parts/status-reason';
import { findingLine } from '../../showing/findings';
import { objectiveRow } from '../../showing/objective-row';
import { plural } from '../../text/plural';
import { statusWords } from '../../text/status-words';
import type { CompanyObjective, Supported } from './arranged';
import { asCoached } from './as-coached';
import { Supports } from './supports';

interface Props {
  company: CompanyView;
  objective: CompanyObjective;
  texts: ReadonlyMap<string, Supported>;
  onShow(objective: string): void;
}

/** One objective: what it says, how far its outcome is, how it stands and what it supports. */
export function ObjectiveLine({ company, objective, texts, onShow }: Props) {
  const [asked, setAsked] = useState(false);
  const remark = useId();
  const { key, title, keyResults, entries } = objective;
  const { status, outcome, reason } = objectiveRow(entries, 0, company.thresholds, company.now);
  const found = useCoach()?.toDoList(asCoached(objective));
  const [toDo] = asDecided(found ? [found] : [], company.coach).open;
  return (
    <li className="objective-line" data-objective={key} tabIndex={-1}>
      <span className="objective-line-key">{key}</span>
      <div className="objective-line-text">
        <b>{title}</b>
        <div className="objective-line-more">
          <span>{plural(keyResults.length, 'key result')}</span>
          <Supports objective={objective} pillars={company.pillars} texts={texts} onShow={onShow} />
          {toDo && (
            <FindingCount label="To-do list" name={`To-do list: why ${key}?`} open={asked} onToggle={() => setAsked(!asked)} controls={remark} />
          )}
        </div>
      </div>
      <span className="objective-line-outcome">
        <b>{outcome.number}</b> {outcome.words}
      </span>
      <span className="objective-line-status">
        <StatusReason status={status} label={statusWords[status]} name={`${statusWords[status]}, why? ${key}`} flat reason={reason} />
      </span>
      {toDo && asked && (
        <div id={remark} className="objective-line-remark">
          <FindingList findings={[findingLine(toDo)]} />
        </div>
      )}
    </li>
  );
}
