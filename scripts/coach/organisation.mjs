import { createHash } from 'node:crypto';

/**
 * The organisation a labelled text comes from, by its source. Sources of one house are one organisation: texts of the same
 * people in two places would let a model learn their habits in one and be praised for it in the other.
 */
export function organisationOf(source) {
  if (/^https?:/.test(source)) return new URL(source).hostname.replace(/^www\./, '');
  const [owner = source, repository = ''] = source.split(/[/:]/);
  if (/gitlab/i.test(repository)) return 'gitlab';
  return ['ipfs', 'ipld'].includes(owner) ? 'protocol-labs' : owner;
}

/** Three in ten of the organisations, chosen by a seed: their texts are read by nobody and used once, at the end. */
export function putAside(organisations, seed) {
  const drawn = [...new Set(organisations)].sort((a, b) => lot(a, seed).localeCompare(lot(b, seed)));
  return drawn.slice(0, Math.round(0.3 * drawn.length)).sort();
}

const lot = (organisation, seed) => createHash('sha256').update(`${seed} ${organisation}`).digest('hex');
