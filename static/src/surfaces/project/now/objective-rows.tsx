import { useState } from 'react';
import type { Decided } from '../../../../../src/coach/as-decided';
import type { ObjectiveView } from '../../../../../src/contract/views';
import { FindingsRow } from './findings-row';
import { KeyResultRows } from './key-result-rows';
import { nothingFound } from './nothing-found';
import { ObjectiveHead } from './objective-head';
import { UnreadableRow } from './unreadable-row';

interface Props {
  view: ObjectiveView;
  findings: ReadonlyMap<string, Decided>;
  /** Whether its key results are shown. */
  open: boolean;
  onOpen(open: boolean): void;
  onReload(): void;
}

/** An objective, what the coach says about it, and its key results unless they are collapsed. */
export function ObjectiveRows({ view, findings, open, onOpen, onReload }: Props) {
  const [asked, setAsked] = useState(false);
  const { key } = view.objective;
  const { open: speaking, dismissed } = findings.get(key) ?? nothingFound;
  const toDoList = speaking.filter(({ rule }) => rule === 'K7');
  const quiet = { open: speaking.filter(({ rule }) => rule !== 'K7'), dismissed };
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
      {toDoList.length > 0 && <FindingsRow subject={key} findings={{ open: toDoList, dismissed: [] }} roomy />}
      {asked && quiet.open.length + dismissed.length > 0 && <FindingsRow subject={key} findings={quiet} />}
      {open && view.keyResults.map((one) => (
        <KeyResultRows key={one.keyResult.key} view={one} objective={view.objective} findings={findings.get(one.keyResult.key) ?? nothingFound} />
      ))}
      {open && view.unreadable.length > 0 && <UnreadableRow keys={view.unreadable} onReload={onReload} />}
    </tbody>
  );
}
