/** A stream of numbers in [0, 1) from a seed: mulberry32 by Tommy Ettinger, public domain. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What trips programs up, beside what the app's schemas take for ids, keys, instants and words of theirs. */
const odd: readonly Json[] = [
  null, true, false, 0, -0, -1, 1, 0.5, 1e308, -1e308, 5e-324, 9_007_199_254_740_992, 2_000_000_001,
  '', ' ', '0', '-1', 'NaN', 'null', '__proto__', 'constructor', '\u0000', '\uD800', '\u202Etxt', '<b>', "' OR 1=1 --", '../..', '${1}', 'x'.repeat(5000),
  [], {}, [[]], [null], { length: 10 }, { toString: 'x' },
];
const known: readonly string[] = [
  'VLT', 'OPN', 'SUP', 'PAY', 'CO', 'ZZZZZ', 'VLT-O1', 'VLT-KR1', 'OPN-O1', 'OPN-KR1', 'SUP-KR1', 'VLT-KR999999', '9001', '412', '800', '10009', '10001', '10003',
  '2026', '2026-q1', '2026-q4', 'maya', 'ravi', 'nora', 'company', 'team', 'trust', 'site', 'project', 'UTC', '2026-02-16T09:14:00.000Z', '2026-01-01', '9999-12-31', '0000-01-01',
  'typed', 'count', 'share', 'sum', 'work-done', 'change', 'above', 'below', 'within', 'stages', 'committed', 'aspirational', 'linear', 'late', 'early',
  'status = Done', 'project = SECRET', 'assignee = currentUser()', 'status = ', 'ORDER BY created',
];

/** Payloads for one call: mostly an honest one with something changed, now and then nothing honest at all. */
export function payloads(honest: readonly unknown[], random: () => number): () => unknown {
  const below = (count: number) => Math.floor(random() * count);
  const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const value = (depth: number): Json => {
    const kind = random();
    if (kind < 0.35) return oneOf(odd);
    if (kind < 0.75 || depth === 0) return oneOf(known);
    if (kind < 0.85) return Array.from({ length: below(5) }, () => value(depth - 1));
    return Object.fromEntries(Array.from({ length: below(5) }, () => [oneOf(known), value(depth - 1)]));
  };
  /** The same with one thing in it changed, taken out or added, at a random depth. */
  const changed = (from: Json): Json => {
    if (Array.isArray(from)) {
      if (from.length === 0 || random() < 0.3) return random() < 0.5 ? value(2) : [...from, ...Array.from({ length: below(30) }, () => value(1))];
      const place = below(from.length);
      return from.map((item, i) => (i === place ? changed(item) : item));
    }
    if (typeof from === 'object' && from !== null) {
      const keys = Object.keys(from);
      const key = oneOf(keys);
      if (keys.length === 0 || random() < 0.1) return { ...from, [oneOf(known)]: value(2) };
      if (random() < 0.1) return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));
      return { ...from, [key]: changed(from[key] ?? null) };
    }
    if (typeof from === 'number' && random() < 0.5) return from * oneOf([-1, 0, 2, 1e9, 0.1]);
    return random() < 0.6 ? oneOf(known) : value(2);
  };
  return () => {
    if (random() < 0.1) return value(3);
    let payload = JSON.parse(JSON.stringify(oneOf(honest))) as Json;
    for (let changes = 1 + below(3); changes > 0; changes -= 1) payload = changed(payload);
    return payload;
  };
}
