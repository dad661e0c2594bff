import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import type { TeamView } from '../../../../../src/contract/views';
import { call } from '../../../data/call';
import { ActionButton } from '../../../parts/action-button';
import { noticeOf, refusedIn } from '../../../parts/form-notice';
import { Message } from '../../../parts/message';
import { exactNumber, numberText } from '../../../parts/number-text';
import type { FormState } from '../../../parts/use-form';
import { useSaving } from '../../../parts/use-saving';
import { plural } from '../../../text/plural';
import { keyResultFaults, keyResultFieldOf } from './key-result-faults';
import type { KeyResultField, KeyResultForm } from './key-result-form';
import { measureOfForm } from './measure-of-form';

interface Props {
  state: FormState<KeyResultForm, KeyResultField>;
  team: TeamView;
  locale: string;
}

interface Tried {
  count: number;
  requests: number;
  /** The measure it was tried with; another one has not been tried yet. */
  measure: string;
}

/** Counts once before saving, as each later run would: what it says today and what it costs. */
export function MeasurePreview({ state, team, locale }: Props) {
  const { form, change } = state;
  const trying = useSaving();
  const [tried, setTried] = useState<Tried | null>(null);
  const measure = measureOfForm(form);
  const asked = JSON.stringify(measure);

  const tryIt = async () => {
    const faults = keyResultFaults(form, locale);
    state.leave('jql');
    state.leave('projects');
    if (measure.kind !== 'count' || faults.jql !== undefined || faults.projects !== undefined) return;
    const failure = await trying.run(async () => {
      const { count, requests } = await call('previewMeasure', { team: team.team.key, measure });
      setTried({ count, requests, measure: asked });
    });
    state.refuse(refusedIn(failure, (path) => keyResultFieldOf(path, form)));
  };
  const current = tried?.measure === asked ? tried : null;
  const failed = trying.failure && trying.failure.code !== 'INVALID' ? noticeOf(trying.failure, () => true) : null;
  return (
    <div className="measure-preview">
      <ActionButton action={{ label: 'Try it', onPress: () => void tryIt(), busy: trying.busy }} compact />
      <p role="status">
        {current && (
          <>
            <b>{exactNumber(current.count, form.unit.trim() === '' ? plural(current.count, 'issue').replace(/^\S+ /, '') : form.unit.trim(), locale)} today.</b>{' '}
            {plural(current.requests, 'request')} each run.
          </>
        )}
      </p>
      {current && form.kind === 'change' && form.baseline.text.trim() === '' && (
        <Button spacing="compact" onClick={() => change({ baseline: numberText(current.count, locale) })}>
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
