import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classifier, textClasses, type TextClass } from '../../src/coach/model';
import { readText } from '../../src/coach/read-text';
import type { FeatureName } from '../../src/coach/features';
import { baselines } from './baselines';
import { bundleBytes } from './bundle-bytes';
import { featuresOf, fit } from './fit';
import { readLabelled, type Labelled } from './labelled';
import { ownExamples } from './own-examples';
import { byRule, parts } from './parts';
import { interval, scores, type Judged } from './scores';

/** What the coach must reach on texts of organisations it was not fitted to, contested ones left out. */
const GATE = { precision: 0.9, recall: 0.85 };
/** Times the work of cutting the text into words. */
const DEAREST = 5;
const ROUNDS = 25;

const { values } = parseArgs({ options: { data: { type: 'string' }, aside: { type: 'boolean', default: false } } });
const file = values.data ?? '../shared/data/key-results-dev.jsonl';
if (!existsSync(file)) {
  console.log(`not run: the labelled texts are not here (${file}). Name them: npm run bench:coach -- --data FILE`);
  process.exit(values.data === undefined ? 0 : 2);
}
if (values.aside) report('put aside, judged by the committed weights', judged(readLabelled(file, 'aside'), (text) => readText(text).class));
else void bench(readLabelled(file));

async function bench(rows: readonly Labelled[]): Promise<void> {
  const out = crossValidated(rows);
  const sure = out.filter(({ contested }) => !contested);
  report('cross-validated by organisation, not contested', sure);
  report('contested', out.filter(({ contested }) => contested));
  for (const kind of new Set(sure.map((row) => row.kind))) report(`source: ${kind}`, sure.filter((row) => row.kind === kind));
  for (const lang of new Set(sure.map((row) => row.lang))) report(`language: ${lang}`, sure.filter((row) => row.lang === lang));
  console.log('\nBaselines, the same texts');
  for (const [name, guess] of Object.entries(baselines)) line(name, judged(sure, guess));
  console.log('\nParts of the coach, the same texts');
  line('signs by rule, no weights', judged(sure, byRule));
  for (const [name, weighed] of Object.entries(parts)) line(name, crossValidated(rows, weighed).filter(({ contested }) => !contested));
  confusions(sure);
  console.log(`\nSize: ${((await bundleBytes()) / 1000).toFixed(1)} kB of script, gzipped, in all six languages`);
  const dear = cost(rows.map(({ text }) => text));
  const activity = scores(sure).activity;
  const held = activity.precision >= GATE.precision && activity.recall >= GATE.recall && dear <= DEAREST;
  console.log(`\n${held ? '✓' : '✗'} gate: activity precision ≥ ${GATE.precision}, recall ≥ ${GATE.recall}; cost ≤ ${DEAREST} times cutting into words`);
  process.exitCode = held ? 0 : 1;
}

/** Every organisation judged by weights that were fitted to the others and to our own examples. */
function crossValidated(rows: readonly Labelled[], weighed?: (name: FeatureName) => boolean): Judged[] {
  return [...new Set(rows.map(({ organisation }) => organisation))].flatMap((organisation) => {
    const classify = classifier(fit([...rows.filter((row) => row.organisation !== organisation), ...ownExamples], weighed));
    return judged(rows.filter((row) => row.organisation === organisation), (text) => classify(featuresOf(text)).class);
  });
}

function judged(rows: readonly Labelled[], guess: (text: string) => TextClass): Judged[] {
  return rows.map((row) => ({ ...row, got: guess(row.text) }));
}

function report(title: string, rows: readonly Judged[]): void {
  console.log(`\n${title}`);
  line('all', rows);
  const by = scores(rows);
  for (const name of textClasses) {
    const { precision, recall, f1, count } = by[name];
    if (count > 0) console.log(`  ${name.padEnd(9)} precision ${percent(precision)} ${ci(precision, by[name].said)}  recall ${percent(recall)} ${ci(recall, count)}  F1 ${percent(f1)}  of ${count}`);
  }
}

function line(name: string, rows: readonly Judged[]): void {
  const { accuracy, macroF1 } = scores(rows);
  console.log(`  ${name.padEnd(44)} accuracy ${percent(accuracy)} ${ci(accuracy, rows.length)}  macro-F1 ${percent(macroF1)}  of ${rows.length}`);
}

/** Who was taken for what, with every text. */
function confusions(rows: readonly Judged[]): void {
  for (const label of textClasses) {
    for (const got of textClasses) {
      const wrong = rows.filter((row) => row.label === label && row.got === got && label !== got);
      if (wrong.length === 0) continue;
      console.log(`\n${label} taken for ${got}: ${wrong.length}`);
      for (const { text, organisation } of wrong) console.log(`  ${organisation}: ${text.slice(0, 160)}`);
    }
  }
}

/** How many times as long as cutting the same texts into words, by Unicode's rules, reading them takes. */
function cost(texts: readonly string[]): number {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  // By turns, and the best of each, so that what else the machine does falls on both.
  const best = { words: Infinity, read: Infinity };
  const time = (name: keyof typeof best, work: (text: string) => unknown) => {
    const before = performance.now();
    for (const text of texts) work(text);
    best[name] = Math.min(best[name], performance.now() - before);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    time('words', (text) => [...segmenter.segment(text)].length);
    time('read', readText);
  }
  console.log(`\nCost: reading takes ${(best.read / best.words).toFixed(2)} times cutting into words`);
  return best.read / best.words;
}

/** 95% by Wilson's score. */
function ci(share: number, count: number): string {
  const [low, high] = interval(share, count);
  return count === 0 ? '' : `[${percent(low)}–${percent(high)}]`;
}

function percent(share: number): string {
  return Number.isFinite(share) ? share.toFixed(3) : '–';
}
