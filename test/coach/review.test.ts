import { reviewKeyResult, reviewObjective, reviewSet } from '../../src/coach/review';
import { aKeyResult, anObjective, limits, owner } from './builders';

const rulesOf = (findings: ReadonlyArray<{ rule: string }>): readonly string[] => findings.map(({ rule }) => rule);

describe('an objective with its key results', () => {
  const classic = anObjective('Improve customer satisfaction', [
    'Send customer survey by March 15',
    'Hire two additional support agents',
    'Redesign the FAQ page',
  ]);

  test('is named a to-do list when every key result is work, with its lines', () => {
    const [toDoList] = reviewObjective(classic, limits);

    expect(toDoList).toMatchObject({
      rule: 'K7',
      severity: 'fix',
      subject: 'SUP-O1',
      name: 'This is a to-do list, not a result.',
      reason:
        '“Send”, “hire” and “redesign” are work. If all three were finished on time, what would be different for customers?',
    });
    expect(toDoList?.evidence).toMatchObject([
      { kind: 'line', key: 'SUP-KR1', text: 'Send customer survey by March 15', verb: { text: 'Send', start: 0, end: 4 } },
      { kind: 'line', key: 'SUP-KR2', text: 'Hire two additional support agents', verb: { text: 'Hire' } },
      { kind: 'line', key: 'SUP-KR3', text: 'Redesign the FAQ page', verb: { text: 'Redesign' } },
    ]);
  });

  test('comes back with one remark for each of its key results', () => {
    expect(rulesOf(reviewObjective(classic, limits))).toEqual(['K7', 'O1', 'K1', 'K1', 'K1']);
  });

  test('is left alone when its key results are results', () => {
    const results = anObjective('Customers get help before they lose patience', [
      'Increase Net Promoter Score from 32 to 50',
      'Reduce average support ticket resolution time from 24 hours to 4 hours',
    ]);
    expect(reviewObjective(results, limits)).toEqual([]);
  });

  test('is no to-do list when one of three is a result', () => {
    const mixed = anObjective('Improve customer satisfaction', [
      'Send customer survey by March 15',
      'Increase Net Promoter Score from 32 to 50',
      'Redesign the FAQ page',
    ]);
    expect(rulesOf(reviewObjective(mixed, limits))).toEqual(['O1', 'K1', 'K1']);
  });

  test('is a to-do list when a key result that reads well is measured by finished work', () => {
    const hidden = anObjective('Improve customer satisfaction', [
      'Send customer survey by March 15',
      aKeyResult('Increase Net Promoter Score from 32 to 50', { key: 'SUP-KR2', measure: { kind: 'work-done' } }),
    ]);
    const [toDoList] = reviewObjective(hidden, limits);
    expect(toDoList).toMatchObject({
      rule: 'K7',
      reason: '“Send” is work. If both were finished on time, what would be different for customers?',
    });
  });

  test('is no to-do list before it has key results; it has too few', () => {
    expect(reviewObjective(anObjective('Customers get help before they lose patience', []), limits)).toMatchObject([
      { rule: 'O6', name: 'Too few key results.', reason: 'No number proves the objective yet; 2 to 4 work best.' },
    ]);
  });

  test('may have too many key results', () => {
    const five = anObjective('Answers arrive faster', Array.from({ length: 5 }, () => 'Median answer under 4 hours'));
    expect(reviewObjective(five, limits)).toMatchObject([
      { rule: 'O6', evidence: [{ of: 'key results', value: 5, limit: 4 }] },
    ]);
  });
});

describe('a key result', () => {
  test('that states work is told what a key result says instead', () => {
    expect(reviewKeyResult(aKeyResult('Hire two additional support agents to improve response times'))).toMatchObject([
      {
        rule: 'K1',
        severity: 'fix',
        subject: 'SUP-KR1',
        name: 'Work, not a change.',
        evidence: [
          { text: 'Hire two additional support agents', takenFor: 'work' },
          { text: 'Hire', takenFor: 'work verb' },
          { text: 'two additional support agents', takenFor: 'own output' },
        ],
        reason:
          'Hiring can be finished without any customer noticing; a key result says what is different afterwards.',
      },
    ]);
  });

  test.each(['- Send the survey\n- Hire two agents', '1. Send the survey\n2. Hire two agents', '• Send it • Hire two', 'Send it; hire two'])(
    'that lists tasks is a to-do list, said once: %j',
    (text) => {
      const findings = reviewKeyResult(aKeyResult(text));
      expect(findings).toMatchObject([{ rule: 'K7', subject: 'SUP-KR1' }]);
      expect(findings[0]?.reason).toMatch(/^“Send” and “hire” are work. If both were finished/);
    },
  );

  test('with a target and no baseline is asked: from what?', () => {
    const rising = aKeyResult('Customers satisfied with our answer rise to 92%', { target: { kind: 'change', target: 92 } });
    expect(reviewKeyResult(rising)).toMatchObject([
      { rule: 'K3', name: 'No baseline.', evidence: [{ text: 'to 92%', takenFor: 'target' }, { kind: 'number', value: 92 }] },
    ]);
  });

  test('with a baseline, a line or no number at all is not asked for a baseline', () => {
    const targets = [
      { kind: 'none' },
      { kind: 'change', baseline: 0, target: 92 },
      { kind: 'above', line: 92, tolerance: 9.2 },
    ] as const;
    for (const target of targets) expect(reviewKeyResult(aKeyResult('Satisfaction at 92%', { target }))).toEqual([]);
  });

  test('measured by its own issues is always told so', () => {
    const byWork = aKeyResult('Churn falls from 5% to 3%', { measure: { kind: 'work-done' } });
    expect(reviewKeyResult(byWork)).toMatchObject([{ rule: 'K6', severity: 'consider' }]);
  });

  test.each([
    ['none', 'No owner.'],
    ['deactivated', 'The owner has left.'],
  ] as const)('whose owner is %s needs one', (kind, name) => {
    expect(reviewKeyResult(aKeyResult('Churn falls from 5% to 3%', { owner: { kind } }))).toMatchObject([
      { rule: 'K8', name, evidence: [{ kind: 'owner', owner: kind }] },
    ]);
  });
});

describe('a team’s set', () => {
  const result = 'Churn falls from 5% to 3%';
  const keyResultsOf = (account: string, from: number, count: number) =>
    Array.from({ length: count }, (_, i) => aKeyResult(result, { key: `SUP-KR${from + i}`, owner: owner(account) }));

  test('with more objectives than the limit is told once', () => {
    const objectives = [1, 2, 3, 4].map((n) => anObjective('Customers get help before they lose patience', [result, result], { key: `SUP-O${n}` }));
    const findings = reviewSet({ team: 'SUP', objectives }, { ...limits, keyResultsPerOwner: 20 });
    expect(findings).toMatchObject([{ rule: 'O6', subject: 'SUP', name: 'Too many objectives.' }]);
    expect(reviewSet({ team: 'SUP', objectives: objectives.slice(1) }, { ...limits, keyResultsPerOwner: 20 })).toEqual([]);
  });

  test('tells a person who owns more than five, and nobody who owns five', () => {
    const objectives = [
      anObjective('Customers get help before they lose patience', keyResultsOf('maya', 1, 4), { key: 'SUP-O1' }),
      anObjective('Customers get help before they lose patience', [...keyResultsOf('maya', 5, 2), ...keyResultsOf('priya', 7, 2)], { key: 'SUP-O2' }),
      anObjective('Customers get help before they lose patience', keyResultsOf('priya', 9, 3), { key: 'SUP-O3' }),
    ];
    const findings = reviewSet({ team: 'SUP', objectives }, limits);
    expect(findings).toMatchObject([
      { rule: 'K8', subject: 'SUP', addressee: 'maya', name: 'You own 6 key results.' },
    ]);
    expect(findings[0]?.evidence.filter(({ kind }) => kind === 'key')).toHaveLength(6);
  });
});

describe('the identity of a finding', () => {
  const idOf = (text: string) => reviewKeyResult(aKeyResult(text)).map(({ id }) => id);

  test('stays while the text stays, so that a dismissal holds', () => {
    expect(idOf('Hire two agents')).toEqual(idOf('Hire two agents'));
    expect(idOf('Hire two agents')[0]).toMatch(/^K1:SUP-KR1:[0-9a-f]{8}$/);
  });

  test('changes with the text, so that the remark comes back', () => {
    expect(idOf('Hire two agents')).not.toEqual(idOf('Hire three agents'));
  });
});
