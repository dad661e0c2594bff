import { isByQuery } from '../../../../../src/okr/is-by-query';
import { numberFault, numberOf } from '../../../parts/number-text';
import type { Faults } from '../../../parts/use-form';
import type { KeyResultField, KeyResultForm, StageText } from './key-result-form';
import { measureOfForm } from './measure-of-form';
import { targetFaults, type Fault } from './target-faults';

/** What keeps a key result from being saved, by field. The coach's remarks are none of it. */
export const keyResultFaults = (form: KeyResultForm, locale: string): Faults<KeyResultField> =>
  Object.fromEntries([
    ...textFaults(form),
    ...targetFaults(form, locale),
    ...measureFaults(form),
    ...weightFaults(form, locale),
  ]);

/** The field that a path of the payload belongs to: `draft.target` to the number that decides, `draft.measure.jql` to the query. */
export function keyResultFieldOf(path: string, { kind }: KeyResultForm): KeyResultField | null {
  const [start, ...rest] = path.split('.');
  const [part, name, at, stagePart] = start === 'draft' ? rest : [start, ...rest];
  if (part === 'target') return targetFieldOf(kind, name, at, stagePart);
  if (part === 'measure') return isQueryPart(name) ? name : 'measure';
  return isPlain(part) ? part : null;
}

const isQueryPart = (name: string | undefined): name is 'jql' | 'also' | 'field' | 'projects' =>
  name === 'jql' || name === 'also' || name === 'field' || name === 'projects';

type Plain = 'text' | 'owner' | 'unit' | 'weight' | 'commitment' | 'curve';
const plain: readonly string[] = ['text', 'owner', 'unit', 'weight', 'commitment', 'curve'];
const isPlain = (name: string | undefined): name is Plain => name !== undefined && plain.includes(name);

function targetFieldOf(kind: KeyResultForm['kind'], name?: string, at?: string, part?: string): KeyResultField {
  if (name === 'stages' && at !== undefined && isStagePart(part)) return `stages.${Number(at)}.${part}`;
  if (name === 'baseline' || name === 'line' || name === 'lower' || name === 'upper' || name === 'tolerance') return name;
  switch (kind) {
    case 'change':
      return 'target';
    case 'above':
    case 'below':
      return 'line';
    case 'within':
      return 'upper';
    case 'stages':
      return 'stages';
    case 'none':
      return 'kind';
  }
}

const isStagePart = (part: string | undefined): part is keyof StageText => part === 'name' || part === 'by' || part === 'grade';

function textFaults({ text, unit }: KeyResultForm): Fault[] {
  const length = text.trim().length;
  const faults: Fault[] = [];
  if (length === 0) faults.push(['text', 'Write which number moves, from where to where.']);
  if (length > 300) faults.push(['text', `At most 300 characters; this has ${length}.`]);
  if (unit.trim().length > 20) faults.push(['unit', 'At most 20 characters.']);
  return faults;
}

function measureFaults(form: KeyResultForm): Fault[] {
  const measure = measureOfForm(form);
  if (!isByQuery(measure)) return [];
  const faults: Fault[] = queryFaults('jql', measure.jql, 'Write the query whose issues are measured.');
  if (measure.kind === 'share') faults.push(...queryFaults('also', measure.also, 'Write what some of these issues match.'));
  if (measure.kind === 'sum' && measure.field === '') faults.push(['field', 'Choose the field that is added up.']);
  if (measure.projects.length === 0) faults.push(['projects', 'Name at least one project.']);
  if (measure.projects.length > 20) faults.push(['projects', 'At most 20 projects.']);
  return faults;
}

function queryFaults(part: 'jql' | 'also', query: string, missing: string): Fault[] {
  if (query === '') return [[part, missing]];
  return query.length > 4000 ? [[part, 'A query has at most 4,000 characters.']] : [];
}

function weightFaults({ weight }: KeyResultForm, locale: string): Fault[] {
  const fault = numberFault(weight, locale, true);
  if (fault !== undefined) return [['weight', fault]];
  const value = numberOf(weight, locale) ?? 0;
  return value < 0 || value > 100 ? [['weight', 'A weight is from 0 to 100; 1 is the usual one.']] : [];
}
