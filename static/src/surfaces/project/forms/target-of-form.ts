import { defaultTolerance } from '../../../../../src/okr/default-tolerance';
import type { Target } from '../../../../../src/okr/target';
import { numberOf } from '../../../parts/number-text';
import type { KeyResultForm } from './key-result-form';

/** What the form promises so far, or null while a number that it needs is missing or can be read in two ways. */
export function targetOfForm(form: KeyResultForm, locale: string): Target | null {
  const number = (name: NumberName) => numberOf(form[name], locale);
  switch (form.kind) {
    case 'none':
      return { kind: 'none' };
    case 'change':
      return changeOf(number('target'), form.baseline.text.trim() === '' ? 'none' : number('baseline'));
    case 'above':
    case 'below': {
      const line = number('line');
      return line === undefined ? null : withTolerance({ kind: form.kind, line }, form, locale);
    }
    case 'within': {
      const [lower, upper] = [number('lower'), number('upper')];
      return lower === undefined || upper === undefined ? null : withTolerance({ kind: 'within', lower, upper }, form, locale);
    }
    case 'stages':
      return stagesOf(form, locale);
  }
}

type NumberName = 'baseline' | 'target' | 'line' | 'lower' | 'upper';
type Held = { kind: 'above' | 'below'; line: number } | { kind: 'within'; lower: number; upper: number };

function changeOf(target: number | undefined, baseline: number | 'none' | undefined): Target | null {
  if (target === undefined || baseline === undefined) return null;
  return { kind: 'change', target, ...(baseline === 'none' ? {} : { baseline }) };
}

/** The typed tolerance, or the default while none is typed. */
function withTolerance(held: Held, { tolerance: typed }: KeyResultForm, locale: string): Target | null {
  const tolerance = typed.text.trim() === '' ? defaultTolerance(held) : numberOf(typed, locale);
  return tolerance === null || tolerance === undefined ? null : { ...held, tolerance };
}

function stagesOf({ stages }: KeyResultForm, locale: string): Target | null {
  const read = stages.flatMap(({ name, by, grade }) => {
    const earned = numberOf(grade, locale);
    return name.trim() === '' || by === '' || earned === undefined ? [] : [{ name: name.trim(), by, grade: earned }];
  });
  return read.length === stages.length ? { kind: 'stages', stages: read } : null;
}
