import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepInstant, keptInstant } from '../../../sandbox/control/kept-instant';

const aFolder = () => mkdtempSync(path.join(tmpdir(), 'kept-'));

describe('a kept world', () => {
  test('goes on at the instant it was left', () => {
    const folder = aFolder();
    let now = Date.parse('2026-02-16T09:14:00Z');
    const stop = keepInstant(folder, { now: () => now, set: () => undefined, advance: () => undefined });
    now += 86_400_000;
    stop();
    expect(keptInstant(folder)).toBe(Date.parse('2026-02-17T09:14:00Z'));
  });

  test('a fresh folder holds none', () => {
    expect(keptInstant(aFolder())).toBeUndefined();
  });

  test('a damaged note is said, not guessed at', () => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'clock.json'), '"soon"');
    expect(() => keptInstant(folder)).toThrow(/clock\.json holds no instant/);
  });
});
