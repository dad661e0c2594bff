import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Table } from './bench';
import { firstLoad } from './first-load';

const built = join(__dirname, '..', '..', 'static', 'dist');
const barKilobytes = 250;
const coachBarKilobytes = 150;

/** What only the coach says: its model, its rules about texts and about numbers. */
const COACH = ['workNoResult', 'This is a to-do list, not a result.', 'Busy, not moving.'];

/** First-load script of each surface against its bar, and the coach's, which comes later. A kilobyte is 1000 bytes, as browsers show it. */
export default function bytes(): Table {
  const surfaces = readdirSync(built)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name: name.replace('.html', ''), ...firstLoad(join(built, name)) }));
  const over = surfaces.filter(({ scriptBytes }) => scriptBytes > barKilobytes * 1000);
  const coach = scriptsThatSayOneOf(COACH);
  const coachBytes = coach.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  const early = surfaces.filter(({ scripts }) => scripts.some((file) => coach.includes(file)));
  return {
    title: `First load of a surface (bar: ${barKilobytes} kB of script, gzip); the coach comes later (bar: ${coachBarKilobytes} kB)`,
    columns: ['surface', 'script kB', 'style kB', 'files'],
    rows: [
      ...surfaces.map(({ name, scripts, scriptBytes, styleBytes }) => [name, kilobytes(scriptBytes), kilobytes(styleBytes), scripts.length]),
      ['the coach', kilobytes(coachBytes), '', coach.length],
    ],
    missed: [
      ...over.map(({ name, scriptBytes }) => `${name} loads ${kilobytes(scriptBytes)} kB of script first; the bar is ${barKilobytes} kB.`),
      ...early.map(({ name }) => `${name} loads the coach before the page can run.`),
      ...(coachBytes > coachBarKilobytes * 1000 ? [`The coach has ${kilobytes(coachBytes)} kB; the bar is ${coachBarKilobytes} kB.`] : []),
      ...(surfaces.length === 0 ? [`No surface is built in ${built}.`] : []),
      ...(coach.length === 0 ? ['No script of the coach was found.'] : []),
    ],
  };
}

const scriptsThatSayOneOf = (texts: readonly string[]): string[] =>
  readdirSync(join(built, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(built, 'assets', name))
    .filter((file) => texts.some((text) => readFileSync(file, 'utf8').includes(text)));

function kilobytes(count: number): string {
  return (count / 1000).toFixed(1);
}
