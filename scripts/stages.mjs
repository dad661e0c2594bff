/**
 * Runs stages one after another, going on after a failure, and prints each one's time, a closing table and a last line
 * `N passed, N failed`. A stage is `{name, run}`; `run` resolves with `{passed, failed, note?}` or throws, which counts
 * as one failure. Resolves with the number of failures.
 */
export async function runStages(stages) {
  const rows = [];
  for (const stage of stages) rows.push(await runStage(stage));
  printTable(rows);
  const passed = sum(rows, 'passed');
  const failed = sum(rows, 'failed');
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed;
}

async function runStage({ name, run }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(3, 70 - name.length))}`);
  const started = performance.now();
  const result = await run().catch((error) => ({ passed: 0, failed: 1, note: error.message }));
  const row = { name, ...result, seconds: (performance.now() - started) / 1000 };
  console.log(`${mark(row)} ${describe(row)}`);
  return row;
}

function printTable(rows) {
  console.log(`\n── what ran ${'─'.repeat(62)}`);
  for (const row of rows) console.log(`${mark(row)} ${describe(row)}`);
  console.log(`  in all ${sum(rows, 'seconds').toFixed(1)} s`);
}

function describe({ name, passed, failed, note, seconds }) {
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  return `${name.padEnd(14)}${counts} ${seconds.toFixed(1).padStart(8)} s${note ? `   ${note}` : ''}`;
}

function mark({ failed }) {
  return failed === 0 ? '✓' : '✗';
}

function sum(rows, field) {
  return rows.reduce((total, row) => total + row[field], 0);
}

/** A stage that is one check: it passes unless `check` throws; what it returns is the note beside it. */
export function oneCheck(name, check) {
  return { name, run: async () => ({ passed: 1, failed: 0, note: await check() }) };
}
