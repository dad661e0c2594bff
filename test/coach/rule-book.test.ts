import type { Finding } from '../../src/coach/finding';
import { reviewKeyResult, reviewSet } from '../../src/coach/review';
import { ruleBook } from '../../src/coach/rule-book';
import { aKeyResult, anObjective, limits } from './builders';

const many = Array.from({ length: 6 }, (_, i) => aKeyResult(`Something ${i} gets better`, { key: `SUP-KR${i + 10}`, measure: { kind: 'work-done' } }));

const findings: readonly Finding[] = [
  ...reviewSet(
    {
      team: 'SUP',
      objectives: [
        anObjective('Launch the new website', ['Redesign the FAQ page', 'Hire two agents']),
        anObjective('Continue to support the platform', many, { key: 'SUP-O2', owner: { kind: 'none' } }),
        anObjective('Improve customer satisfaction', ['Improve code quality', 'Publish 12 blog posts'], { key: 'SUP-O3' }),
        anObjective('Grow revenue by 20%', ['Send the survey; hire two agents'], { key: 'SUP-O4', parentText: 'Grow revenue by 20%' }),
      ],
    },
    limits,
  ),
  ...reviewKeyResult(aKeyResult('Redesign the FAQ page', { target: { kind: 'change', target: 92 }, linked: [{ key: 'SUP-8', summary: 'Redesign the FAQ page' }] })),
];

test('The book says how loudly each rule speaks', () => {
  // K8 has two ways to speak; of the set it is only to consider.
  const aboutTexts = findings.filter(({ addressee }) => addressee === undefined);
  for (const { rule, severity } of aboutTexts) expect([rule, severity]).toEqual([rule, ruleBook[rule].severity]);
  expect(new Set(aboutTexts.map(({ rule }) => rule))).toEqual(new Set(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'O1', 'O2', 'O3', 'O4', 'O6', 'O8']));
});
