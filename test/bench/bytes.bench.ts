import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from './bench';
import { firstLoad } from './first-load';

const built = join(__dirname, '..', '..', 'static', 'dist');
const barKilobytes = 250;

/** First-load script of each surface against its bar. A kilobyte is 1000 bytes, as browsers show it. */
export default function bytes(): Table {
  const surfaces = readdirSync(built)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name: name.replace('.html', ''), ...firstLoad(join(built, name)) }));
  const over = surfaces.filter(({ scriptBytes }) => scriptBytes > barKilobytes * 1000);
  return {
    title: `First load of a surface (bar: ${barKilobytes} kB of script, gzip)`,
    columns: ['surface', 'script kB', 'style kB', 'files'],
    rows: surfaces.map(({ name, scripts, scriptBytes, styleBytes }) => [name, kilobytes(scriptBytes), kilobytes(styleBytes), scripts.length]),
    missed: [
      ...over.map(({ name, scriptBytes }) => `${name} loads ${kilobytes(scriptBytes)} kB of script first; the bar is ${barKilobytes} kB.`),
      ...(surfaces.length === 0 ? [`No surface is built in ${built}.`] : []),
    ],
  };
}

function kilobytes(count: number): string {
  return (count / 1000).toFixed(1);
}
