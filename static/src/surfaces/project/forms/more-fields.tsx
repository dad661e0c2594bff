import { useId, useState } from 'react';
import { Choice } from '../../../parts/choice';
import { Glyph } from '../../../parts/glyph';
import { NumberField } from '../../../parts/number-field';
import type { FormState } from '../../../parts/use-form';
import type { KeyResultField, KeyResultForm } from './key-result-form';
import { curveOptions } from './key-result-words';

interface Props {
  state: FormState<KeyResultForm, KeyResultField>;
  locale: string;
}

/** What most key results leave as it is: weight and pace. Open at once where one of them has a fault. */
export function MoreFields({ state, locale }: Props) {
  const { form, shown, change, leave } = state;
  const [opened, setOpened] = useState(false);
  const id = useId();
  const open = opened || shown.weight !== undefined || shown.curve !== undefined;
  return (
    <div className="more-fields">
      <button type="button" className="more-fields-toggle" aria-expanded={open} aria-controls={id} onClick={() => setOpened(!open)}>
        <Glyph name={open ? 'up' : 'down'} size={12} />
        More
      </button>
      <div id={id} className="more-fields-body" hidden={!open}>
        <NumberField
          label="Weight"
          value={form.weight}
          locale={locale}
          hint="How much it counts in its objective; 0 only shows it."
          error={shown.weight}
          onChange={(weight) => change({ weight })}
          onLeave={() => leave('weight')}
        />
        <Choice legend="Pace" options={curveOptions} value={form.curve} error={shown.curve} columns={3} onChange={(curve) => change({ curve })} />
      </div>
    </div>
  );
}
