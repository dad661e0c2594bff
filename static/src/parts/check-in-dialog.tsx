import './check-in-dialog.css';
import { useRef, useState } from 'react';
import type { KeyResultView } from '../../../src/contract/views';
import { below } from '../../../src/okr/compare';
import type { Thresholds } from '../../../src/okr/settings';
import { checkedIn } from '../showing/checked-in';
import { keyResultRow } from '../showing/key-result-row';
import type { Calendar } from '../text/dates';
import type { CheckInDraft } from './check-in-draft';
import { CheckInValue } from './check-in-value';
import { checkInFaults, checkInField, checkInOf, emptyCheckIn, valueAsked, type CheckInField, type CheckInForm } from './check-in-form';
import { confidenceQuestion } from './check-in-words';
import { confidenceOfKey, ConfidencePicker } from './confidence-picker';
import { FormDialog } from './form-dialog';
import { incompleteNotice, noticeOf, refusedIn } from './form-notice';
import { OutcomeAndWork } from './outcome-and-work';
import { TextAreaField } from './text-area-field';
import { useForm } from './use-form';

interface Props {
  view: KeyResultView;
  thresholds: Thresholds;
  calendar: Calendar;
  /** Who checks in; null while it is not known. */
  viewer: string | null;
  /** What was written before and could not be stored. */
  draft?: CheckInDraft;
  onClose(): void;
  /** Gets a check-in that can be sent, and the key result as it will stand then. */
  onSend(draft: CheckInDraft, next: KeyResultView): void;
}

/** One check-in: the value, how sure its owner is, what changed and what blocks. */
export function CheckInDialog({ view, thresholds, calendar, viewer, draft, onClose, onSend }: Props) {
  const { keyResult } = view;
  const { locale } = calendar;
  const failure = draft?.failure ?? null;
  const fieldOf = (path: string) => checkInField(path, keyResult);
  const state = useForm<CheckInForm, CheckInField>(
    () => draft?.form ?? emptyCheckIn,
    (form) => checkInFaults(form, keyResult, locale),
    refusedIn(failure, fieldOf),
  );
  const [refusals, setRefusals] = useState(failure === null ? 0 : 1);
  const valueInput = useRef<HTMLInputElement>(null);
  const changedInput = useRef<HTMLTextAreaElement>(null);
  const confidenceGroup = useRef<HTMLDivElement>(null);
  const { form, shown } = state;
  const row = keyResultRow(view, thresholds, calendar);

  const save = () => {
    state.ask();
    const said = checkInOf(form, keyResult, locale);
    if (said === null) setRefusals((before) => before + 1);
    else onSend({ form, said }, checkedIn(view, said, viewer, calendar.now));
  };
  const faulty = fieldOrder.filter((name) => shown[name] !== undefined);

  return (
    <FormDialog
      title={`Check in ${keyResult.key}`}
      width="large"
      firstField={valueAsked(keyResult) === 'number' ? valueInput : changedInput}
      touched={state.touched || draft !== undefined}
      save={{ label: 'Save check-in', onPress: save }}
      notice={failure && !state.asked ? noticeOf(failure, (path) => fieldOf(path) !== null) : incompleteNotice(state.asked, faulty.map((name) => labels[name]))}
      refusals={refusals}
      keys={<><kbd>0</kbd>–<kbd>9</kbd> confidence, <kbd>T</kbd> for ten,</>}
      onClose={onClose}
      onKey={(key) => {
        const confidence = confidenceOfKey(key);
        if (confidence === null) return;
        state.change({ confidence });
        confidenceGroup.current?.querySelectorAll('input')[confidence]?.focus();
      }}
    >
      <div className="check-in-head">
        <p>{keyResult.text}</p>
        <OutcomeAndWork label={row.label} outcome={row.outcome} work={row.work} numbers={row.texts} names={{ outcome: 'Outcome', work: 'Work' }} scale={row.scale} />
      </div>
      <div className="check-in-pair">
        <CheckInValue view={view} calendar={calendar} state={state} inputRef={valueInput} />
        <ConfidencePicker
          groupRef={confidenceGroup}
          question={confidenceQuestion(keyResult, locale)}
          value={form.confidence}
          last={row.confidence}
          lowers={form.confidence !== null && below(form.confidence / 10, thresholds.lowConfidence)}
          error={shown.confidence}
          onChange={(confidence) => state.change({ confidence })}
        />
      </div>
      <TextAreaField label="What changed?" rows={3} inputRef={changedInput} value={form.changed} error={shown.changed} onChange={(changed) => state.change({ changed })} />
      <TextAreaField label="What blocks it?" rows={1} hint="Leave empty if nothing does." value={form.blocked} error={shown.blocked} onChange={(blocked) => state.change({ blocked })} />
    </FormDialog>
  );
}

const fieldOrder: readonly CheckInField[] = ['value', 'reached', 'confidence', 'changed', 'blocked'];

const labels: Record<CheckInField, string> = {
  value: 'Value today',
  reached: 'Highest stage reached',
  confidence: 'How sure you are',
  changed: 'What changed',
  blocked: 'What blocks it',
};
