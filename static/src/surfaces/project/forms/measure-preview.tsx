import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import type { MeasurePreview as Preview, TeamView } from '../../../../../src/contract/views';
import { isByQuery } from '../../../../../src/okr/is-by-query';
import { call } from '../../../data/call';
import { ActionButton } from '../../../parts/action-button';
import { noticeOf, refusedIn } from '../../../parts/form-notice';
import { Message } from '../../../parts/message';
import { numberText } from '../../../parts/number-text';
import type { FormState } from '../../../parts/use-form';
import { useSaving } from '../../../parts/use-saving';
import { keyResultFaults, keyResultFieldOf } from './key-result-faults';
import type { KeyResultField, KeyResultForm } from './key-result-form';
import { measureOfForm } from './measure-of-form';
import { costText, todayText } from './preview-text';

interface Props {
  state: FormState<KeyResultForm, KeyResultField>;
  team: TeamView;
  locale: string;
}

interface Tried {
  preview: Preview;
  /** The measure it was tried with; another one has not been tried yet. */
  measure: string;
}

/** Measures once before saving, as each later run would: what it says today and what it costs. */
export function MeasurePreview({ state, team, locale }: Props) {
  const { form, change } = state;
  const trying = useSaving();
  const [tried, setTried] = useState<Tried | null>(null);
  const measure = measureOfForm(form);
  const asked = JSON.stringify(measure);

  const tryIt = async () => {
    const faults = keyResultFaults(form, locale);
    queryParts.forEach((part) => state.leave(part));
    if (!isByQuery(measure) || queryParts.some((part) => faults[part] !== undefined)) return;
    const failure = await trying.run(async () => {
      setTried({ preview: await call('previewMeasure', { team: team.team.key, measure }), measure: asked });
    });
    state.refuse(refusedIn(failure, (path) => keyResultFieldOf(path, form)));
  };
  const current = tried?.measure === asked ? tried.preview : null;
  const value = current?.value === undefined ? undefined : toHundredths(current.value);
  const failed = trying.failure && trying.failure.code !== 'INVALID' ? noticeOf(trying.failure, () => true) : null;
  return (
    <div className="measure-preview">
      <ActionButton action={{ label: 'Try it', onPress: () => void tryIt(), busy: trying.busy }} compact />
      <p role="status">
        {current && (
          <>
            <b>{todayText(current, measure.kind, form.unit.trim(), locale)}</b> {costText(current.points, locale)}
          </>
        )}
      </p>
      {value !== undefined && form.kind === 'change' && form.baseline.text.trim() === '' && (
        <Button spacing="compact" onClick={() => change({ baseline: numberText(value, locale) })}>
          Use as baseline
        </Button>
      )}
      {failed && (
        <Message title={failed.message} live="polite">
          {failed.hint}
        </Message>
      )}
    </div>
  );
}

const queryParts = ['jql', 'also', 'field', 'projects'] as const;

/** A third, in percent, is no baseline that anyone would write. */
const toHundredths = (value: number): number => Number(value.toFixed(2));
