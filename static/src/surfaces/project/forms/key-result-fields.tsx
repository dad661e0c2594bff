import type { RefObject } from 'react';
import { asDecided } from '../../../../../src/coach/as-decided';
import { reviewKeyResult } from '../../../../../src/coach/review';
import type { KeyResultView, TeamView } from '../../../../../src/contract/views';
import { usePeople } from '../../../data/people';
import { Choice } from '../../../parts/choice';
import { PersonPicker } from '../../../parts/person-picker';
import { useDecisions } from '../../../parts/use-decisions';
import type { FormState } from '../../../parts/use-form';
import { WayLink } from '../../../parts/way-link';
import { useLinkedSummaries } from '../key-result/use-linked-summaries';
import { coachedForm } from './coached-form';
import { CoachedFields } from './coached-fields';
import type { KeyResultField, KeyResultForm } from './key-result-form';
import { commitmentOptions, kindOptions } from './key-result-words';
import { MeasureFields } from './measure-fields';
import { MoreFields } from './more-fields';
import { PromiseFields } from './promise-fields';
import { useRemarks } from './use-remarks';

interface Props {
  state: FormState<KeyResultForm, KeyResultField>;
  team: TeamView;
  /** What is edited, as it is stored; absent for a new key result. */
  edited: KeyResultView | undefined;
  locale: string;
  textInput: RefObject<HTMLTextAreaElement>;
  /** Shows what a good key result looks like. */
  onHelp(): void;
}

/** The fields of a key result, with the coach beside the text. */
export function KeyResultFields({ state, team, edited, locale, textInput, onHelp }: Props) {
  const { form, touched, shown, change, leave } = state;
  const owner = usePeople([form.owner])(form.owner);
  const edits = edited ? [edited] : [];
  const linkedOf = useLinkedSummaries(edits);
  const found = useRemarks(touched, coachedForm(form, edited?.keyResult.key ?? 'new', locale, owner, edits.flatMap(linkedOf)), reviewKeyResult);
  const { dismiss } = useDecisions({ team: team.team.key, cycle: team.cycle.id });
  return (
    <CoachedFields
      label="Key result"
      hint="Which number moves, from where to where."
      error={shown.text}
      text={form.text}
      onText={(text) => change({ text })}
      onLeave={() => form.text !== '' && leave('text')}
      remarks={asDecided(found, team.coach).open}
      onDismiss={edited && dismiss}
      textInput={textInput}
      help={<WayLink way={{ label: 'What makes a good key result?', onPress: onHelp }} />}
    >
      <Choice legend="What it promises" options={kindOptions} value={form.kind} error={shown.kind} columns={3} onChange={(kind) => change({ kind })} />
      <PromiseFields state={state} locale={locale} />
      <MeasureFields state={state} team={team} locale={locale} />
      <div className="key-result-pair">
        <PersonPicker label="Owner" hint="One person, who reports it each week." value={form.owner} error={shown.owner} onChange={(next) => change({ owner: next })} />
        <Choice
          legend="Commitment"
          options={commitmentOptions}
          value={form.commitment}
          error={shown.commitment}
          columns={2}
          onChange={(commitment) => change({ commitment })}
        />
      </div>
      <MoreFields state={state} locale={locale} />
    </CoachedFields>
  );
}
