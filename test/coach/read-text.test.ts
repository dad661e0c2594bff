import { readText } from '../../src/coach/read-text';

describe('a text that states work', () => {
  test.each([
    'Launch the redesigned onboarding flow',
    'Hire two agents',
    'Complete 80 % of the migration',
    'Send customer survey by March 15',
    'Hire two additional support agents',
    'Redesign the FAQ page',
    'Hire two additional support agents to improve response times',
    'Publish 12 posts',
    'Publish more than 12 blog posts in Q3',
    'Ship version 2.0 by 2026-03-15',
    'Roll out v2.0 to all regions by June',
    'Roll out the new checkout to 50% of users',
    'Set up error tracking in Q2 2026',
    'Migrate from Jenkins to GitHub Actions',
    'Migrate the database with zero downtime',
    'We will build a dashboard for conversion rate',
    'To deliver the mobile app',
    'KR1: Implement single sign-on',
    '[P0] Create 3 landing pages',
    '🚀 Launch the beta',
    '1. Write the runbook',
    'Train 90% of staff on the new process',
    'Complete at least 80% of the retention project',
    'Complete 95% of the planned stories within 6 weeks',
    'Interview at least 20 customers',
    'Refactor the parser to decrease load times',
    'Re-launch the newsletter',
    'Organise 4 customer workshops',
    'Improve search and publish the new index',
    'Run 5 experiments on pricing',
    'Launch the adoption campaign in 3 countries',
    'Send $50 vouchers to churned customers',
    'Fix 40 bugs',
    'Design and build the mobile app',
    'Launch by 15',
    'Deliver the improved dashboard for 3 teams',
  ])('%s', (text) => {
    expect(readText(text).class).toBe('activity');
  });
});

describe('a text that states a quantified result', () => {
  test.each([
    'Launch onboarding v2 so that activation rises from 40% to 60%',
    'Increase Net Promoter Score from 32 to 50',
    'Reduce average support ticket resolution time from 24 hours to 4 hours',
    'Deployment frequency rises from weekly to daily',
    'Cut churn from 5% to 3%',
    'Hire two agents so that first response stays under 4 hours',
    'Implement caching and reduce latency by 30%',
    'Launch the pricing page with >10% visitor-to-trial conversion',
    'Deliver 99.9% uptime',
    'Build $5M in pipeline',
    'Ship search that answers within 2 seconds',
    'Resolve 90% of tickets within 4 hours',
    'Launch the podcast and reach 1,000 subscribers',
    'Redesign checkout to double conversion',
    'Release a build that starts 20% faster',
    'Roll out the guide; support contacts fall by 5–10%',
    'Rewrite onboarding: activation from X% to Y%',
    'Build time falls from 20 min to 8 min',
    'Publish the status page: availability above 99.5%',
    'Introduce reminders, no-shows drop to zero',
    'Launch referrals. Cost of acquisition down: €40 → €25',
    'Migrate to the CDN with p95 latency below 200ms',
    '60%+ of users complete at least 1 session',
    'Achieve a user satisfaction score of 9/10',
    'Building permits decided in 20 working days on average',
    '80% of supervisors access the report each week',
    'The reserve never falls below its floor of cash',
  ])('%s', (text) => {
    expect(readText(text).class).toBe('outcome');
  });
});

describe('a text typed in a hurry, or with borrowed words', () => {
  test.each([
    ['fr', 'activity', 'Processus de recrutement documente et reproductible'],
    ['fr', 'activity', '2 nouvelles features par mois'],
    ['de', 'activity', 'Pruefbericht fuer alle Geraete veroeffentlichen'],
    ['es', 'activity', 'Publicar el catalogo y la guia de formacion'],
    ['pt', 'outcome', 'Reduzir o churn de 5% para 3% ate junho'],
  ])('%s, %s: %s', (lang, what, text) => {
    expect(readText(text)).toMatchObject({ lang, class: what });
  });
});

describe('a text in which a work word is only a name', () => {
  test.each([
    'Build time is stable',
    'Build and test times are short',
    'Record revenue',
    'Post views over 1000',
    'Test coverage across services',
    'Design system adoption in all teams',
    'Release frequency per team',
    'Hold churn where it is',
    'Better code quality',
    'Improve customer satisfaction',
    'Launch',
    '',
  ])('%j is no stated work', (text) => {
    expect(readText(text).class).not.toBe('activity');
  });
});

test('the words that speak for work are shown where they stand', () => {
  expect(readText('We plan to hire two additional support agents by March 15')).toMatchObject({
    class: 'activity',
    lang: 'en',
    stated: [
      {
        verb: 'hire',
        gerund: 'hiring',
        opensItem: true,
        verbSpan: { start: 11, end: 15, text: 'hire', takenFor: 'work verb' },
        phrase: { start: 11, end: 45, text: 'hire two additional support agents', takenFor: 'work' },
      },
    ],
    evidence: [
      { text: 'plan', takenFor: 'deliverable' },
      { text: 'hire', takenFor: 'work verb' },
      { text: 'two additional support agents', takenFor: 'own output' },
      { text: 'March', takenFor: 'date' },
    ],
  });
});
