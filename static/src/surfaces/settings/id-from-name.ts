/**
 * An id made from a name, once: `Product area` → `product-area`. A name without Latin letters gets the fallback word, a
 * taken id a number behind it. At most 31 characters, as the contract has it.
 */
export function idFromName(name: string, taken: ReadonlySet<string>, fallback: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z0-9]+|-+$/g, '');
  const base = (startsRight(plain, fallback) ? plain : `${fallback}-${plain}`).replace(/-+$/, '').slice(0, longest - 3).replace(/-+$/, '');
  let id = base;
  for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`;
  return id;
}

const longest = 31;

/** Ids of levels and pillars begin with a letter, those of cycles may begin with a digit. */
const startsRight = (text: string, fallback: string): boolean => (fallback === 'cycle' ? /^[a-z0-9]/ : /^[a-z]/).test(text);
