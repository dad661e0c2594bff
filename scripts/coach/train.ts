/**
 * npm run coach:train -- --data FILE: fits the coach's weights to the labelled texts of FILE and to our own examples, and
 * writes them to src/coach/weights.ts. Organisations put aside (aside.json) are left out.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fit } from './fit';
import { readLabelled } from './labelled';
import { ownExamples } from './own-examples';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Name the labelled texts: npm run coach:train -- --data FILE');
  process.exit(2);
}
const labelled = readLabelled(values.data);
const weights = fit([...labelled, ...ownExamples]);
const lines = Object.entries(weights).map(([name, own]) => {
  const sorted = Object.entries(own).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  return `  ${name}: {\n${rowsOf(sorted.map(([feature, weight]) => `${feature}: ${weight},`)).join('\n')}\n  },`;
});
const file = join(__dirname, '..', '..', 'src', 'coach', 'weights.ts');
writeFileSync(
  file,
  `import type { Weights } from './model';\n\n/** Written by \`npm run coach:train\`: what speaks for each class, the strongest first. */\nexport const weights: Weights = {\n${lines.join('\n')}\n};\n`,
);
console.log(`${labelled.length} labelled texts and ${ownExamples.length} of our own; weights written to src/coach/weights.ts`);

/** The entries in rows that fit a page. */
function rowsOf(entries: readonly string[]): string[] {
  const rows: string[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + entry.length < 140) rows[rows.length - 1] = `${last} ${entry}`;
    else rows.push(`    ${entry}`);
  }
  return rows;
}
