import { useState } from 'react';
import type { Finding } from '../../../../../src/coach/finding';
import type { ObjectiveView } from '../../../../../src/contract/views';
import { FindingsRow } from './findings-row';
import { KeyResultRows } from './key-result-rows';
import { ObjectiveHead } from './objective-head';
import { UnreadableRow } from './unreadable-row';

interface Props {
  view: ObjectiveView;
  findings: ReadonlyMap<string, readonly Finding[]>;
  /** Whether its key results are shown. */
  open: boolean;
  onOpen(open: boolean): void;
  onReload(): void;
}

/** An objective, what the coach says about it, and its key results unless they are collapsed. */
export function ObjectiveRows({ view, findings, open, onOpen, onReload }: Props) {
  const [asked, setAsked] = useState(false);
  const { key } = view.objective;
  const own = findings.get(key) ?? [];
  const toDoList = own.filter(({ rule }) => rule === 'K7');
  const quiet = own.filter(({ rule }) => rule !== 'K7');
  return (
    <tbody role="rowgroup" className="okr-objective" data-collapsed={!open || undefined}>
      <ObjectiveHead
        view={view}
        open={open}
        onToggle={() => onOpen(!open)}
        findings={quiet}
        findingsOpen={asked}
        onFindings={() => setAsked(!asked)}
      />
      {toDoList.length > 0 && <FindingsRow subject={key} findings={toDoList} roomy />}
      {asked && quiet.length > 0 && <FindingsRow subject={key} findings={quiet} />}
      {open && view.keyResults.map((one) => (
        <KeyResultRows key={one.keyResult.key} view={one} objective={view.objective} findings={findings.get(one.keyResult.key) ?? []} />
      ))}
      {open && view.unreadable.length > 0 && <UnreadableRow keys={view.unreadable} onReload={onReload} />}
    </tbody>
  );
}
