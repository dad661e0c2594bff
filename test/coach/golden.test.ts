import { readText } from '../../src/coach/read-text';
import { reviewKeyResult } from '../../src/coach/review';
import { aKeyResult } from './builders';

/**
 * What the coach makes of forty texts, from the plainest to those that mislead: what it takes them for, the words that
 * told it, in which language, and the reason it gives. Packs other than English are beta.
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
    ['1,800 cyclists use the route planner every week', 'outcome', '1,800 cyclists use', 'en'],
    ['Four newspapers write about our survey', 'outcome', 'Four newspapers write', 'en'],
    ['Every pharmacist opens the interaction checker daily', 'outcome', 'Every pharmacist opens', 'en'],
    ['The router settles 30% of complaints without a person', 'outcome', 'router settles 30%', 'en'],
    ['250 Hausärzte nutzen den Befundkanal', 'outcome', '250 Hausärzte nutzen', 'de'],
    ['180 infirmières utilisent le planning', 'outcome', '180 infirmières utilisent', 'fr'],
    ['Al menos 30 bibliotecas usan el catálogo', 'outcome', '30 bibliotecas usan', 'es'],
    ['Pelo menos 60 padarias usam o sistema', 'outcome', '60 padarias usam', 'pt'],
    ['店長の80%が毎日アプリを使う', 'outcome', '80%が毎日アプリを使う', 'ja'],
  ]);
});

describe('counted people whom the work is done to are no result', () => {
  check([
    ['Interview at least 25 former tenants', 'activity', 'Interview', 'en'],
    ['Coach six shift leads', 'activity', 'Coach', 'en'],
    ['Reach out to 70 growers', 'activity', 'Reach out', 'en'],
    ['Former 25 chauffeurs', 'activity', 'Former', 'fr'],
  ]);
});

describe('none, where it opens, is a number of what happens', () => {
  check([
    ['No bus line stands still because of missing drivers', 'outcome', 'No', 'en'],
    ['Zéro chute grave au bloc', 'outcome', 'Zéro', 'fr'],
    ['Kein Patient wartet länger als eine Stunde', 'outcome', 'Kein Patient wartet', 'de'],
    ['Nenhum pedido sai com atraso', 'outcome', 'Nenhum', 'pt'],
  ]);
});

describe('a verb that makes whatever its object is makes nothing of a hope', () => {
  check([
    ['Build lasting trust with growers', 'vague', 'trust', 'en'],
    ['Build a portal for growers', 'activity', 'Build', 'en'],
    ['Offer outstanding hospitality', 'vague', 'outstanding', 'en'],
    ['Créer une culture de confiance', 'vague', 'culture', 'fr'],
    ['Crear un portal para agricultores', 'activity', 'Crear', 'es'],
  ]);
});

describe('words in no list are read by their form and place', () => {
  check([
    ['Galvanize the fence posts', 'activity', 'Galvanize', 'en'],
    ['Caulk the windows of the old gym', 'activity', 'Caulk', 'en'],
    ['Warehouse labels reprinted', 'activity', 'reprinted', 'en'],
    ['Wir richten in jedem Lager einen Testplatz ein', 'activity', 'richten', 'de'],
    ['Brandschutzkonzept liegt vor', 'activity', 'liegt', 'de'],
    ['Impermeabilizar los depósitos', 'activity', 'Impermeabilizar', 'es'],
    ['Política de compras aprovada', 'activity', 'Política', 'pt'],
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
    nextStep: 'When redesigning the FAQ page is finished, what should change for the people it is for, from what to what? Move ‹what› from ‹today› to ‹target›.',
  });
  const [output] = reviewKeyResult(aKeyResult('Publish 12 case studies'));
  expect(output).toMatchObject({ rule: 'K4', reason: 'A total of things made is met by making them, whether or not anybody uses them.' });
  const [wish] = reviewKeyResult(aKeyResult('Improve code quality'));
  expect(wish).toMatchObject({ rule: 'K2', nextStep: expect.stringContaining('‹Metric› moves from ‹today› to ‹target›') });
});

test.each([
  ['Train the nurses on the new pump', 'When training the nurses on the new pump is finished, what should change for nurses, from what to what?', 'Move'],
  ['Send a survey to every applicant', 'When sending a survey is finished, what should change for the applicant, from what to what?', 'Move'],
  ['Install a second scanner to cut waiting', 'When installing a second scanner is finished, what should change for the people it is for, from what to what?', 'Reduce'],
  ['Publish a guide to increase donations from members', 'When publishing a guide is finished, what should change for members, from what to what?', 'Raise'],
  ['Mitarbeiter im Lager schulen', 'When this is finished, what should change for “Mitarbeiter”, from what to what?', 'Move'],
])('%s: the question names whom the text names, and the wording goes its way', (text, question, verb) => {
  const [work] = reviewKeyResult(aKeyResult(text));
  expect(work).toMatchObject({
    rule: 'K1',
    nextStep: `${question} ${verb} ‹what› from ‹today› to ‹target›.`,
    skeleton: `${verb} ‹what› from ‹today› to ‹target›`,
  });
});

test.each([
  ['Hire two agents', 'K1', 'Hiring can be finished without any customer noticing'],
  ['Roll out the new scanner', 'K1', 'Rolling out can be finished without any customer noticing'],
  ['Neue Website veröffentlichen', 'K1', 'This can be finished without any customer noticing'],
  ['Ship 30 releases', 'K4', 'A total of things made is met by making them'],
  ['Publier 12 articles de blog', 'K4', 'A total of things made is met by making them'],
  ['Better collaboration', 'K2', 'Two honest people could disagree'],
  ['Mejorar la experiencia del cliente', 'K2', 'Two honest people could disagree'],
  ['- Send the survey\n- Hire two agents', 'K7', '“Send” and “hire” are work.'],
])('%s: says why', (text, rule, reason) => {
  const [first] = reviewKeyResult(aKeyResult(text));
  expect(first?.rule).toBe(rule);
  expect(first?.reason).toContain(reason);
});

describe('reach without behavior is noted, in each language', () => {
  test.each([
    ['10,000 followers on LinkedIn', 'followers'],
    ['Increase page views by 20%', 'views'],
    ['20.000 Seitenaufrufe im Monat', 'Seitenaufrufe'],
    ['Atteindre 50 000 impressions par mois', 'impressions'],
    ['Alcanzar 10.000 visitas mensuales', 'visitas'],
    ['Atingir 20 mil seguidores no Instagram', 'seguidores'],
    ['フォロワー数を1万人に増やす', 'フォロワー'],
  ])('%s', (text, told) => {
    const [note] = reviewKeyResult(aKeyResult(text));
    expect(note).toMatchObject({ rule: 'K4', severity: 'note', name: 'Reach, not behavior.' });
    expect(note?.evidence[0]).toMatchObject({ text: told });
  });

  test.each([
    'Grow traffic so that sign-ups rise from 2% to 4%',
    'Visits that end without a request rise from 35% to 55%',
    '2,000 visitors order from the page every month',
    'Publish 12 posts',
  ])('%s counts more than reach', (text) => {
    expect(reviewKeyResult(aKeyResult(text)).map(({ severity }) => severity)).not.toContain('note');
  });
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

/** What is said of each, beside its words: work and wishes are told why, a result is left alone. */
const reasonOf = {
  outcome: [],
  activity: [expect.stringMatching(/can be finished without any customer noticing|is met by making them|(?:is|are) work\./)],
  vague: [expect.stringMatching(/^Two honest people could disagree/)],
};

function check(rows: readonly Golden[]): void {
  test.each(rows)('%s', (text, what, told, lang) => {
    const read = readText(text);
    expect({ class: read.class, lang: read.lang }).toEqual({ class: what, lang });
    expect(read.evidence.map((span) => span.text).join(' | ')).toContain(told);
    expect(read.confidence).toBeGreaterThan(0.4);
    expect(reviewKeyResult(aKeyResult(text)).filter(({ severity }) => severity === 'fix').map(({ reason }) => reason)).toEqual(reasonOf[what]);
  });
}
