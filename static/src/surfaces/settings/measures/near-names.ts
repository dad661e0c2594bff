/** How many names are offered. */
const MOST = 4;

/**
 * Names that somebody may have meant by one that is gone: those that share its beginning or a word with it, the likest
 * first. “Activation” → “Activation date”, “Activated by”.
 */
export function nearNames(gone: string, names: readonly string[]): string[] {
  const wanted = plain(gone);
  const scored = names.flatMap((name) => {
    const score = likeness(wanted, plain(name));
    return score > 0 ? [{ name, score }] : [];
  });
  return [...new Map(scored.sort((a, b) => b.score - a.score || a.name.localeCompare(b.name)).map(({ name }) => [name, name])).keys()].slice(0, MOST);
}

/** Shared letters at the beginning of their likest words, where they are most of the shorter one. */
function likeness(one: string, other: string): number {
  const pairs = words(one).flatMap((a) => words(other).map((b) => ({ shared: sharedStart(a, b), shorter: Math.min(a.length, b.length) })));
  return Math.max(0, ...pairs.filter(({ shared, shorter }) => shared >= 4 && shared >= 0.7 * shorter).map(({ shared }) => shared));
}

const plain = (name: string): string => name.replace(/^["']|["']$/g, '').toLowerCase();
const words = (name: string): string[] => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
