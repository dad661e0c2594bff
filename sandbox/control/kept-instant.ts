import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../doors';

const everyMs = 10_000;

/** The instant a kept world was left at; undefined when the folder holds none. Throws when the file is damaged. */
export function keptInstant(folder: string): number | undefined {
  const file = fileIn(folder);
  if (!existsSync(file)) return undefined;
  const instant = Date.parse(String(JSON.parse(readFileSync(file, 'utf8'))));
  if (Number.isNaN(instant)) throw new Error(`${file} holds no instant. Delete the folder to start afresh.`);
  return instant;
}

/** Notes the world's time in its folder now, every ten seconds and once more when the returned function is called. */
export function keepInstant(folder: string, clock: Clock): () => void {
  const note = () => writeFileSync(fileIn(folder), JSON.stringify(new Date(clock.now()).toISOString()));
  note();
  const timer = setInterval(note, everyMs).unref();
  return () => {
    clearInterval(timer);
    note();
  };
}

function fileIn(folder: string): string {
  return path.join(folder, 'clock.json');
}
