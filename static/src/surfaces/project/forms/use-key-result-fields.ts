import { usePeople } from '../../../data/people';
import { exactNumber } from '../../../parts/number-text';
import { targetText } from '../../../showing/target-text';
import { plural } from '../../../text/plural';
import type { KeyResultDraft } from './key-result-form';
import { commitmentOptions, curveOptions, measureOptions } from './key-result-words';
import type { ComparedField, Met } from './met';
import { ownerName } from './owner-name';

/** The fields of a key result as two versions of it are compared, with the owners' names. */
export function useKeyResultFields(met: Met<KeyResultDraft> | null, locale: string): ReadonlyArray<ComparedField<KeyResultDraft>> {
  const people = usePeople([met?.yours.owner, met?.theirs.owner]);
  return [
    { id: 'text', label: 'Key result', text: ({ text }) => text },
    { id: 'owner', label: 'Owner', text: ({ owner }) => ownerName(people(owner)) },
    { id: 'commitment', label: 'Commitment', text: ({ commitment }) => labelOf(commitmentOptions, commitment) },
    { id: 'target', label: 'Target', text: ({ target, unit }) => targetText(target, unit, locale) },
    { id: 'unit', label: 'Unit', text: ({ unit }) => unit },
    { id: 'measure', label: 'Measure', text: ({ measure }) => measureText(measure) },
    { id: 'weight', label: 'Weight', text: ({ weight }) => exactNumber(weight, '', locale) },
    { id: 'curve', label: 'Pace', text: ({ curve }) => labelOf(curveOptions, curve) },
  ];
}

const labelOf = (options: ReadonlyArray<{ value: string; label: string }>, value: string): string =>
  options.find((option) => option.value === value)?.label ?? value;

const measureText = (measure: KeyResultDraft['measure']): string =>
  measure.kind === 'count'
    ? `Count of issues in ${plural(measure.projects.length, 'project')}: ${measure.jql}`
    : labelOf(measureOptions, measure.kind);
