import { readText } from '../../src/coach/read-text';
import { reviewKeyResult } from '../../src/coach/review';
import { aKeyResult } from './builders';

/**
 * What the coach makes of forty texts, from the plainest to those that mislead: what it takes them for, the words that
 * told it, and in which language. Packs other than English are beta.
 */
type Golden = [text: string, what: 'outcome' | 'activity' | 'vague', told: string, lang: string];

describe('a measured change is an outcome', () => {
  check([
    ['Reduce churn from 5% to 3%', 'outcome', 'from 5% to 3%', 'en'],
    ['Median time to resolve a request falls from 24 h to 4 h', 'outcome', 'from 24 h to 4 h', 'en'],
    ['Conversion up from 2%', 'outcome', 'from 2%', 'en'],
    ['No-shows drop to zero', 'outcome', 'drop to zero', 'en'],
    ['Double the number of weekly active teams', 'outcome', 'Double', 'en'],
  ]);
});

describe('a level held or a line kept is an outcome, with no movement at all', () => {
  check([
    ['99.9% availability of the payment service', 'outcome', '99.9%', 'en'],
    ['Answer 95% of requests within 4 hours', 'outcome', 'within 4 hours', 'en'],
    ['Keep absence under 4%', 'outcome', 'under 4%', 'en'],
    ['p95 latency below 200 ms', 'outcome', 'below 200 ms', 'en'],
  ]);
});

describe('a quantified result outweighs the work it comes with', () => {
  check([
    ['Launch the pricing page with >10% visitor-to-trial conversion', 'outcome', 'conversion', 'en'],
    ['Hire two agents so that first response stays under 4 hours', 'outcome', 'under 4 hours', 'en'],
    ['Redesign checkout to double conversion', 'outcome', 'double', 'en'],
  ]);
});

describe('others’ doing, counted, is an outcome', () => {
  check([
    ['30 press mentions in national media', 'outcome', 'mentions', 'en'],
    ['Win 15 enterprise customers', 'outcome', '15 enterprise customers', 'en'],
    ['Raise $4M in seed funding', 'outcome', '$4', 'en'],
  ]);
});

describe('work is an activity, however it is written', () => {
  check([
    ['Launch the redesigned onboarding flow', 'activity', 'Launch', 'en'],
    ['Hire two additional support agents', 'activity', 'Hire', 'en'],
    ['Send customer survey by March 15', 'activity', 'Send', 'en'],
    ['The new intranet is live', 'activity', 'live', 'en'],
    ['Brand guidelines are approved and published', 'activity', 'approved', 'en'],
  ]);
});

describe('the own output, counted, stays an activity', () => {
  check([
    ['Publish 12 case studies', 'activity', 'Publish', 'en'],
    ['Complete 80% of the migration', 'activity', '80% of the migration', 'en'],
    ['Grow our blog from 10 to 40 articles', 'activity', 'from 10 to 40', 'en'],
  ]);
});

describe('a direction without a number is vague', () => {
  check([
    ['Improve code quality', 'vague', 'Improve', 'en'],
    ['Better collaboration between sales and marketing', 'vague', 'Better', 'en'],
    ['Increase employee engagement', 'vague', 'engagement', 'en'],
  ]);
});

describe('German', () => {
  check([
    ['NPS von 32 auf 50 steigern', 'outcome', 'von 32 auf 50', 'de'],
    ['FAQ-Seite überarbeiten', 'activity', 'überarbeiten', 'de'],
    ['Zusammenarbeit stärken', 'vague', 'Zusammenarbeit', 'de'],
  ]);
});

describe('French', () => {
  check([
    ['Réduire le délai de réponse de 24 h à 4 h', 'outcome', 'de 24 h à 4 h', 'fr'],
    ['Lancer le nouveau site web', 'activity', 'Lancer', 'fr'],
    ["Améliorer l'expérience client", 'vague', 'Améliorer', 'fr'],
  ]);
});

describe('Spanish', () => {
  check([
    ['Aumentar la tasa de conversión del 2% al 4%', 'outcome', 'conversión', 'es'],
    ['Contratar a dos ingenieros', 'activity', 'Contratar', 'es'],
    ['Mejorar la experiencia del cliente', 'vague', 'Mejorar', 'es'],
  ]);
});

describe('Portuguese', () => {
  check([
    ['Reduzir a rotatividade de 15% para 10%', 'outcome', 'de 15% para 10%', 'pt'],
    ['Treinar a equipe de suporte', 'activity', 'Treinar', 'pt'],
    ['Melhorar a experiência do cliente', 'vague', 'Melhorar', 'pt'],
  ]);
});

describe('Japanese, which is written without spaces', () => {
  check([
    ['解約率を5%から3%に下げる', 'outcome', '解約率', 'ja'],
    ['新しいウェブサイトを公開する', 'activity', '公開', 'ja'],
    ['チームの連携を強化する', 'vague', '強化', 'ja'],
  ]);
});

test('of a language that nobody taught it the coach says so, and looks at numbers, units and dates alone', () => {
  expect(readText('Öka kundnöjdheten')).toMatchObject({ lang: null, class: 'vague' });
  expect(readText('Кількість помилок 40% → 20%')).toMatchObject({ lang: null, class: 'outcome' });
  expect(reviewKeyResult(aKeyResult('Öka kundnöjdheten'))).toEqual([]);
});

test('each remark gives its reason and one next step, in the text’s own words where they are known', () => {
  const [work] = reviewKeyResult(aKeyResult('Redesign the FAQ page'));
  expect(work).toMatchObject({
    rule: 'K1',
    reason: 'Redesigning can be finished without any customer noticing; a key result says what is different afterwards.',
    nextStep: 'When redesigning the FAQ page is finished, what should change for customers, from what to what? Reduce ‹what› from ‹today› to ‹target›.',
  });
  const [output] = reviewKeyResult(aKeyResult('Publish 12 case studies'));
  expect(output).toMatchObject({ rule: 'K4', reason: 'A total of things made is met by making them, whether or not anybody uses them.' });
  const [wish] = reviewKeyResult(aKeyResult('Improve code quality'));
  expect(wish).toMatchObject({ rule: 'K2', nextStep: expect.stringContaining('‹Metric› moves from ‹today› to ‹target›') });
});

test('a text that says what a linked epic says is told so', () => {
  const linked = [{ key: 'SUP-77', summary: 'Route billing questions to the right queue on arrival' }];
  expect(reviewKeyResult(aKeyResult('Billing questions are routed to the right queue', { linked })).map(({ rule }) => rule)).toContain('K5');
  expect(reviewKeyResult(aKeyResult('Median answer to billing questions under 4 hours', { linked })).map(({ rule }) => rule)).not.toContain('K5');
});

test('a text about the same thing as a linked epic is not the same text', () => {
  const linked = [{ key: 'SUP-77', summary: 'Billing questions' }];
  const text = 'Median time to answer billing questions falls from 24 h to 4 h';
  expect(reviewKeyResult(aKeyResult(text, { linked, target: { kind: 'change', baseline: 24, target: 4 } }))).toEqual([]);
});

function check(rows: readonly Golden[]): void {
  test.each(rows)('%s', (text, what, told, lang) => {
    const read = readText(text);
    expect({ class: read.class, lang: read.lang }).toEqual({ class: what, lang });
    expect(read.evidence.map((span) => span.text).join(' | ')).toContain(told);
    expect(read.confidence).toBeGreaterThan(0.4);
  });
}
