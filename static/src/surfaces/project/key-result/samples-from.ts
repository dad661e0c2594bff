import type { Sample } from '../../../../../src/okr/series';

/** The samples of a stretch that begins at `start`: what was known before it stands at its first moment. */
export function samplesFrom(samples: readonly Sample[], start: string): readonly Sample[] {
  const before = samples.filter(({ at }) => at < start);
  if (before.length === 0) return samples;
  const known = before.reduce<Sample>((all, sample) => ({ ...all, ...sample }), { at: start });
  return [{ ...known, at: start }, ...samples.filter(({ at }) => at >= start)];
}
