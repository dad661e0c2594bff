import { faultyPart } from '../../src/measure/faulty-part';
import { pointsOfRun } from '../../src/measure/points-of-run';
import { projectId } from '../../src/okr/ids';
import type { QueryMeasure } from '../../src/okr/measure';

const projects = [projectId.parse('10001')];
const count = (jql: string): QueryMeasure => ({ kind: 'count', jql, projects });
const told = (measure: QueryMeasure, message: string) => {
  const found = faultyPart(measure, message);
  return found && { part: found.part, text: (found.part === 'also' && measure.kind === 'share' ? measure.also : measure.jql).slice(found.from, found.to) };
};

test.each([
  ['project = ONB AND "Activation" is not EMPTY', "Field 'Activation' does not exist or you do not have permission to view it.", '"Activation"'],
  ['activation is not EMPTY', "Field 'Activation' does not exist or you do not have permission to view it.", 'activation'],
  ['reactivation = 1 AND activation = 2', "Field 'activation' does not exist", 'activation'],
  ['status = Gone', "The value 'Gone' does not exist for the field 'status'.", 'Gone'],
])('In “%s” the part that “%s” is about', (jql, message, text) => {
  expect(told(count(jql), message)).toEqual({ part: 'jql', text });
});

test('A share’s second query may be the one at fault', () => {
  expect(told({ kind: 'share', jql: 'type = Bug', also: 'severity = 1', projects }, "Field 'severity' does not exist.")).toEqual({ part: 'also', text: 'severity' });
});

test('Nothing is marked where the words name nothing of the query', () => {
  expect(told(count('type = Bug'), 'Jira did not answer. The last known values stand.')).toBeNull();
  expect(told(count('type = Bug'), "An issue with key '10021' does not exist for field 'parent'.")).toBeNull();
  expect(told(count('type = Bug'), "''")).toBeNull();
});

test('A run costs a request for each query, and what it reads', () => {
  expect(pointsOfRun({ kind: 'count' }, 10_000)).toBe(1);
  expect(pointsOfRun({ kind: 'share' }, 10_000)).toBe(2);
  expect(pointsOfRun({ kind: 'sum' }, 0)).toBe(2);
  expect(pointsOfRun({ kind: 'sum' }, 214)).toBe(218);
});
