import type { Ref } from 'react';
import type { KeyResultView } from '../../../src/contract/views';
import { displayNumber } from '../../../src/okr/display-number';
import { dayText, type Calendar } from '../text/dates';
import { valueAsked, type CheckInField, type CheckInForm } from './check-in-form';
import { lastTyped, provenance } from './check-in-words';
import { Choice } from './choice';
import { NumberField } from './number-field';
import { exactNumber, numberOf } from './number-text';
import type { FormState } from './use-form';

interface Props {
  view: KeyResultView;
  calendar: Calendar;
  state: FormState<CheckInForm, CheckInField>;
  inputRef: Ref<HTMLInputElement>;
}

/** The value of a check-in: typed, chosen among stages, or told by Jira and then only shown. */
export function CheckInValue({ view, calendar, state, inputRef }: Props) {
  const { keyResult } = view;
  switch (valueAsked(keyResult)) {
    case 'number':
      return (
        <NumberField
          label="Value today"
          value={state.form.value}
          locale={calendar.locale}
          unit={keyResult.unit}
          hint={<ValueHint view={view} calendar={calendar} state={state} />}
          error={state.shown.value}
          inputRef={inputRef}
          onChange={(value) => state.change({ value })}
          onLeave={() => state.leave('value')}
        />
      );
    case 'stages':
      return <StagesReached view={view} calendar={calendar} state={state} />;
    case 'measured':
      return (
        <div className="check-in-measured">
          <span className="choice-legend">Value today</span>
          <b>{view.state.reading ? displayNumber(view.state.reading.value, keyResult.unit, calendar.locale) : '–'}</b>
          <p>{provenance(view, calendar)}</p>
        </div>
      );
    case 'nothing':
      return (
        <div className="check-in-measured">
          <span className="choice-legend">Value today</span>
          <p>This key result has no number yet. Edit it to say what should move.</p>
        </div>
      );
  }
}

/** What was typed, shown back with its unit; until then the last value, and that nothing need be typed. */
function ValueHint({ view, calendar, state }: Omit<Props, 'inputRef'>) {
  const typed = numberOf(state.form.value, calendar.locale);
  if (typed !== undefined) return <>Will be saved as {exactNumber(typed, view.keyResult.unit, calendar.locale)}.</>;
  return <>{[lastTyped(view, calendar), 'Leave empty if there is no new number.'].filter((part) => part !== undefined).join(' ')}</>;
}

function StagesReached({ view, calendar, state }: Omit<Props, 'inputRef'>) {
  const { target } = view.keyResult;
  const stages = target.kind === 'stages' ? target.stages : [];
  const options = [
    { value: '0', label: 'None yet' },
    ...stages.map(({ name, by }, stage) => ({ value: String(stage + 1), label: name, hint: `by ${dayText(by, calendar.locale)}` })),
  ];
  return (
    <Choice
      legend="Highest stage reached"
      options={options}
      value={state.form.reached === null ? null : String(state.form.reached)}
      error={state.shown.reached}
      hint="Leave unchosen if nothing is new."
      onChange={(reached) => state.change({ reached: Number(reached) })}
    />
  );
}
