import fc from 'fast-check';
import { keyResultDraft } from '../../../src/contract/drafts';
import type { Target } from '../../../src/okr/target';
import { keyResultDraftOf } from '../../../static/src/surfaces/project/forms/key-result-draft';
import { keyResultFaults, keyResultFieldOf } from '../../../static/src/surfaces/project/forms/key-result-faults';
import { formOfKeyResult, type KeyResultDraft } from '../../../static/src/surfaces/project/forms/key-result-form';
import { labelsOf } from '../../../static/src/surfaces/project/forms/key-result-words';
import { promiseText } from '../../../static/src/surfaces/project/forms/promise-text';
import { aKeyResultForm } from './a-key-result-form';

const draft = (target: Target, more: Partial<KeyResultDraft> = {}): KeyResultDraft => ({
  text: 'It moves', owner: 'diego', target, unit: 'h', measure: { kind: 'typed' }, weight: 1, commitment: 'committed', curve: 'linear', ...more,
});
const targets: Target[] = [
  { kind: 'none' },
  { kind: 'change', target: 4 },
  { kind: 'change', baseline: 1.234, target: 4 },
  { kind: 'above', line: 95, tolerance: 2 },
  { kind: 'below', line: 5, tolerance: 0.5 },
  { kind: 'within', lower: -10, upper: 20, tolerance: 3 },
  { kind: 'stages', stages: [{ name: 'Pilot', by: '2026-02-01', grade: 0.3 }, { name: 'All', by: '2026-03-31', grade: 1 }] },
];

test.each(targets.map((target) => [target.kind, target] as const))('a saved %s comes out of the form as it went in', (_, target) => {
  for (const locale of ['en-US', 'de-DE']) {
    expect(keyResultDraftOf(formOfKeyResult(draft(target), aKeyResultForm(), locale), locale)).toEqual(draft(target));
  }
});

const byQuery: Array<KeyResultDraft['measure']> = [
  { kind: 'count', jql: 'type = Bug', projects: ['10002'] },
  { kind: 'share', jql: 'type = Bug', also: 'status = Done', projects: ['10002'] },
  { kind: 'sum', jql: 'type = Bug', field: 'customfield_10016', projects: ['10002'] },
];
test.each(byQuery.map((measure) => [measure.kind, measure] as const))('a %s keeps its queries and projects; what has no number is never measured', (_, measure) => {
  const form = formOfKeyResult(draft({ kind: 'change', target: 4 }, { measure }), aKeyResultForm(), 'en-US');
  expect(keyResultDraftOf(form, 'en-US')?.measure).toEqual(measure);
  expect(keyResultDraftOf({ ...form, kind: 'none' }, 'en-US')?.measure).toEqual({ kind: 'typed' });
});

test('what another kind does not use is kept while the kind changes to and fro', () => {
  const form = { ...aKeyResultForm(), kind: 'within' as const };
  expect(keyResultDraftOf({ ...form, kind: 'change' }, 'en-US')?.target).toEqual({ kind: 'change', baseline: 24, target: 4 });
});

test.each([
  ['no text', { text: ' ' }, 'text'],
  ['too long a text', { text: 'x'.repeat(301) }, 'text'],
  ['no target', { target: { text: '' } }, 'target'],
  ['a baseline with two readings', { baseline: { text: '1,234' } }, 'baseline'],
  ['the same number twice', { baseline: { text: '4.0' } }, 'target'],
  ['an empty band', { kind: 'within' as const, lower: { text: '5' }, upper: { text: '5' } }, 'upper'],
  ['no tolerance around 0', { kind: 'below' as const, line: { text: '0' } }, 'tolerance'],
  ['a tolerance of 0', { kind: 'below' as const, line: { text: '5' }, tolerance: { text: '0' } }, 'tolerance'],
  ['a count without a query', { measure: 'count' as const }, 'jql'],
  ['a share without its second query', { measure: 'share' as const, jql: 'type = Bug', also: ' ' }, 'also'],
  ['a sum of no field', { measure: 'sum' as const, jql: 'type = Bug' }, 'field'],
  ['a count of nowhere', { measure: 'count' as const, jql: 'type = Bug', projects: [] }, 'projects'],
  ['a negative weight', { weight: { text: '-1' } }, 'weight'],
  ['too long a unit', { unit: 'x'.repeat(21) }, 'unit'],
])('%s is said at its field, and keeps it from being saved', (_, written, field) => {
  const form = aKeyResultForm(written);
  expect(Object.keys(keyResultFaults(form, 'en-US'))).toContain(field);
  expect(keyResultDraftOf(form, 'en-US')).toBeNull();
});

test('whatever is written, it is either told what is wrong or it can be saved', () => {
  const number = fc.record({ text: fc.constantFrom('', '0', '4', '24', '-3', '1,5', '1,234', 'NaN', '1e400', '1e15') });
  const stage = fc.record({ name: fc.constantFrom('', 'Pilot'), by: fc.constantFrom('', '2026-02-01', '2026-03-01'), grade: number });
  const written = fc.record({
    kind: fc.constantFrom('none', 'change', 'above', 'below', 'within', 'stages'),
    measure: fc.constantFrom('typed', 'count', 'share', 'sum', 'work-done'),
    also: fc.constantFrom('', 'status = Done'),
    field: fc.constantFrom('', 'customfield_10016'),
    jql: fc.constantFrom('', 'type = Bug'),
    stages: fc.array(stage, { minLength: 2, maxLength: 5 }),
    baseline: number, target: number, line: number, lower: number, upper: number, tolerance: number, weight: number,
  });
  fc.assert(
    fc.property(written, (part) => {
      const form = aKeyResultForm(part);
      const saved = keyResultDraftOf(form, 'en-US');
      if (Object.keys(keyResultFaults(form, 'en-US')).length > 0) expect(saved).toBeNull();
      else expect(keyResultDraft.safeParse(saved).error).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('stages have to rise in date and grade', () => {
  const stages = [{ name: 'Pilot', by: '2026-03-31', grade: { text: '0,5' } }, { name: 'All', by: '2026-02-01', grade: { text: '1' } }];
  expect(keyResultFaults(aKeyResultForm({ kind: 'stages', stages }), 'en-US').stages).toMatch(/must come later/);
});

test.each([
  ['draft.text', 'change', 'text'],
  ['draft.target', 'change', 'target'],
  ['draft.target', 'above', 'line'],
  ['draft.target', 'stages', 'stages'],
  ['draft.target.baseline', 'change', 'baseline'],
  ['draft.target.stages.1.by', 'stages', 'stages.1.by'],
  ['draft.measure.jql', 'change', 'jql'],
  ['draft.measure.also', 'change', 'also'],
  ['draft.measure.field', 'change', 'field'],
  ['draft.measure.projects.0', 'change', 'projects'],
  ['measure.jql', 'change', 'jql'],
  ['draft.somethingElse', 'change', null],
] as const)('a refusal at %s of a %s is said at %s', (path, kind, field) => {
  expect(keyResultFieldOf(path, aKeyResultForm({ kind }))).toBe(field);
});

test('a summary names each faulty field once, in reading order', () => {
  expect(labelsOf({ weight: 'x', 'stages.0.name': 'x', 'stages.1.by': 'x', text: 'x', jql: undefined })).toEqual(['Key result', 'Stages', 'Weight']);
});

test.each([
  [{ kind: 'change', baseline: 24, target: 4 }, 'From 24\u00a0h to 4\u00a0h: a decrease of 20\u00a0h.'],
  [{ kind: 'change', baseline: 0.1, target: 0.3 }, 'From 0.1\u00a0h to 0.3\u00a0h: an increase of 0.2\u00a0h.'],
  [{ kind: 'change', target: 4 }, 'To 4\u00a0h, from a value that is not known yet.'],
  [{ kind: 'below', line: 5, tolerance: 0.5 }, 'Stays at or below 5\u00a0h; counts as nothing from 5.5\u00a0h up.'],
  [{ kind: 'within', lower: 1, upper: 3, tolerance: 0.2 }, 'Stays between 1\u00a0h and 3\u00a0h; counts as nothing from 0.2\u00a0h outside.'],
  [{ kind: 'change', baseline: 4, target: 4 }, null],
] satisfies Array<[Target, string | null]>)('the promise %j is shown back', (target, text) => {
  expect(promiseText(target, 'h', 'en-US')).toBe(text);
});
