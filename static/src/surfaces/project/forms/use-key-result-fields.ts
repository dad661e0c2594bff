import { isByQuery } from '../../../../../src/okr/is-by-query';
import { usePeople } from '../../../data/people';
import { exactNumber } from '../../../parts/number-text';
import { targetText } from '../../../showing/target-text';
import { plural } from '../../../text/plural';
import type { KeyResultDraft } from './key-result-form';
import { commitmentOptions, curveOptions, measureOptions } from './key-result-words';
import type { ComparedField, Met } from './met';
import { numberFieldOf, useNumberFields, type NumberFieldOption } from '../../../data/number-fields';
import { ownerName } from './owner-name';

/** The fields of a key result as two versions of it are compared, with the owners' names. */
export function useKeyResultFields(met: Met<KeyResultDraft> | null, locale: string): ReadonlyArray<ComparedField<KeyResultDraft>> {
  const people = usePeople([met?.yours.owner, met?.theirs.owner]);
  const numberFields = useNumberFields(met?.yours.measure.kind === 'sum' || met?.theirs.measure.kind === 'sum');
  return [
    { id: 'text', label: 'Key result', text: ({ text }) => text },
    { id: 'owner', label: 'Owner', text: ({ owner }) => ownerName(people(owner)) },
    { id: 'commitment', label: 'Commitment', text: ({ commitment }) => labelOf(commitmentOptions, commitment) },
    { id: 'target', label: 'Target', text: ({ target, unit }) => targetText(target, unit, locale) },
    { id: 'unit', label: 'Unit', text: ({ unit }) => unit },
    { id: 'measure', label: 'Measure', text: ({ measure }) => measureText(measure, numberFields) },
    { id: 'weight', label: 'Weight', text: ({ weight }) => exactNumber(weight, '', locale) },
    { id: 'curve', label: 'Pace', text: ({ curve }) => labelOf(curveOptions, curve) },
  ];
}

const labelOf = (options: ReadonlyArray<{ value: string; label: string }>, value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

function measureText(measure: KeyResultDraft['measure'], numberFields: readonly NumberFieldOption[] | null): string {
  if (!isByQuery(measure)) return labelOf(measureOptions, measure.kind);
  const scope = `issues in ${plural(measure.projects.length, 'project')}: ${measure.jql}`;
  switch (measure.kind) {
    case 'count':
      return `Count of ${scope}`;
    case 'share':
      return `Share of ${scope}; of these: ${measure.also}`;
    case 'sum':
      return `Sum of ${numberFieldOf(measure.field, numberFields).label} over ${scope}`;
  }
}
