import { IconButton } from '@atlaskit/button/new';
import Button from '@atlaskit/button/default/button';
import { ErrorMessage } from '@atlaskit/form/error-message';
import CrossIcon from '@atlaskit/icon/core/cross';
import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import { Field } from '../../../parts/field';
import { NumberField } from '../../../parts/number-field';
import type { FormState } from '../../../parts/use-form';
import type { KeyResultField, KeyResultForm, StageText } from './key-result-form';

interface Props {
  state: FormState<KeyResultForm, KeyResultField>;
  locale: string;
}

const FEWEST = 2;
const MOST = 5;

/** The stages in the order in which they are reached: what it is called, by when, and the grade it earns. */
export function StageRows({ state, locale }: Props) {
  const { stages } = state.form;
  const put = (next: readonly StageText[]) => state.change({ stages: next });
  const fault = state.shown.stages;
  const faultId = useId();
  return (
    <div className="stage-rows" role="group" aria-label="Stages" aria-describedby={fault === undefined ? undefined : faultId}>
      {stages.map((stage, at) => (
        <StageRow
          key={at}
          at={at}
          stage={stage}
          state={state}
          locale={locale}
          removable={stages.length > FEWEST}
          onChange={(part) => put(stages.map((one, place) => (place === at ? { ...one, ...part } : one)))}
          onRemove={() => put(stages.filter((_, place) => place !== at))}
        />
      ))}
      {fault !== undefined && (
        <div id={faultId} role="alert">
          <ErrorMessage>{fault}</ErrorMessage>
        </div>
      )}
      {stages.length < MOST && (
        <Button spacing="compact" onClick={() => put([...stages, { name: '', by: '', grade: { text: '' } }])}>
          Add stage
        </Button>
      )}
    </div>
  );
}

interface RowProps extends Props {
  at: number;
  stage: StageText;
  removable: boolean;
  onChange(part: Partial<StageText>): void;
  onRemove(): void;
}

function StageRow({ at, stage, state, locale, removable, onChange, onRemove }: RowProps) {
  const { shown, leave } = state;
  return (
    <div className="stage-row">
      <Field label={`Stage ${at + 1}`} error={shown[`stages.${at}.name`]} required>
        {(control) => (
          <Textfield
            {...control}
            value={stage.name}
            autoComplete="off"
            isInvalid={control.isInvalid || state.shown.stages !== undefined}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
            onBlur={() => leave(`stages.${at}.name`)}
          />
        )}
      </Field>
      <Field label="By" error={shown[`stages.${at}.by`]} required>
        {(control) => <Textfield {...control} type="date" value={stage.by} onChange={(event) => onChange({ by: event.currentTarget.value })} />}
      </Field>
      <NumberField
        label="Grade"
        value={stage.grade}
        locale={locale}
        error={shown[`stages.${at}.grade`]}
        required
        onChange={(grade) => onChange({ grade })}
        onLeave={() => leave(`stages.${at}.grade`)}
      />
      <span className="stage-row-remove">
        {removable && <IconButton icon={CrossIcon} label={`Remove stage ${at + 1}`} appearance="subtle" onClick={onRemove} />}
      </span>
    </div>
  );
}
