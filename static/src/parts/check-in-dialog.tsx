import './check-in-dialog.css';
import TextArea from '@atlaskit/textarea';
import { useRef } from 'react';
import type { KeyResultView } from '../../../src/contract/views';
import { below } from '../../../src/okr/compare';
import type { Thresholds } from '../../../src/okr/settings';
import { call } from '../data/call';
import { keyResultRow } from '../showing/key-result-row';
import type { Calendar } from '../text/dates';
import { CheckInValue } from './check-in-value';
import { checkInFaults, checkInField, checkInOf, checkInRefusals, emptyCheckIn, valueAsked, type CheckInField, type CheckInForm } from './check-in-form';
import { confidenceQuestion } from './check-in-words';
import { confidenceOfKey, ConfidencePicker } from './confidence-picker';
import { Field } from './field';
import { FormDialog } from './form-dialog';
import { incompleteNotice, noticeOf } from './form-notice';
import { OutcomeAndWork } from './outcome-and-work';
import { useForm } from './use-form';
import { useSaving } from './use-saving';

interface Props {
  view: KeyResultView;
  thresholds: Thresholds;
  calendar: Calendar;
  onClose(): void;
  /** Gets the key result as it stands after the check-in; the dialog then closes. */
  onSaved(next: KeyResultView): void;
}

/** One check-in: the value, how sure its owner is, what changed and what blocks. */
export function CheckInDialog({ view, thresholds, calendar, onClose, onSaved }: Props) {
  const { keyResult } = view;
  const { locale } = calendar;
  const state = useForm<CheckInForm, CheckInField>(
    () => emptyCheckIn,
    (form) => checkInFaults(form, keyResult, locale),
  );
  const saving = useSaving();
  const valueInput = useRef<HTMLInputElement>(null);
  const changedInput = useRef<HTMLTextAreaElement>(null);
  const { form, shown } = state;
  const row = keyResultRow(view, thresholds, calendar);

  const save = async () => {
    state.ask();
    const payload = checkInOf(form, keyResult, locale);
    if (payload === null) return saving.refuse();
    const failure = await saving.run(async () => {
      onSaved(await call('checkIn', payload));
      onClose();
    });
    state.refuse(checkInRefusals(failure?.fields ?? [], keyResult));
  };
  const faulty = fieldOrder.filter((name) => shown[name] !== undefined);

  return (
    <FormDialog
      title={`Check in ${keyResult.key}`}
      width="large"
      firstField={valueAsked(keyResult) === 'number' ? valueInput : changedInput}
      touched={state.touched}
      save={{ label: 'Save check-in', onPress: () => void save(), busy: saving.busy }}
      notice={saving.failure ? noticeOf(saving.failure, (path) => checkInField(path, keyResult) !== null) : incompleteNotice(faulty.map((name) => labels[name]))}
      refusals={saving.refusals}
      onClose={onClose}
      onKey={(key) => {
        const confidence = confidenceOfKey(key);
        if (confidence !== null) state.change({ confidence });
      }}
    >
      <div className="check-in-head">
        <p>{keyResult.text}</p>
        <OutcomeAndWork label={row.label} outcome={row.outcome} work={row.work} numbers={row.texts} names={{ outcome: 'Outcome', work: 'Work' }} scale={row.scale} />
      </div>
      <div className="check-in-pair">
        <CheckInValue view={view} calendar={calendar} state={state} inputRef={valueInput} />
        <ConfidencePicker
          question={confidenceQuestion(keyResult, locale)}
          value={form.confidence}
          last={row.confidence}
          lowers={form.confidence !== null && below(form.confidence / 10, thresholds.lowConfidence)}
          error={shown.confidence}
          onChange={(confidence) => state.change({ confidence })}
        />
      </div>
      <Field label="What changed?" error={shown.changed}>
        {({ isRequired: _, ...control }) => (
          <TextArea {...control} ref={changedInput} minimumRows={3} resize="smart" value={form.changed} onChange={(event) => state.change({ changed: event.currentTarget.value })} />
        )}
      </Field>
      <Field label="What blocks it?" hint="Leave empty if nothing does." error={shown.blocked}>
        {({ isRequired: _, ...control }) => (
          <TextArea {...control} minimumRows={1} resize="smart" value={form.blocked} onChange={(event) => state.change({ blocked: event.currentTarget.value })} />
        )}
      </Field>
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
