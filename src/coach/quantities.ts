import type { Token } from './tokens';

/** A number that says how much; `from` and `to` are token positions, `to` exclusive. Dates, versions, ranks are none. */
export type Quantity = Readonly<{
  kind: 'percent' | 'money' | 'factor' | 'seconds' | 'days' | 'rate' | 'count';
  from: number;
  to: number;
  /** Absent where the way it is written leaves the amount open. */
  value?: number;
}>;

/** The quantities of a text, in order; each looks at most three tokens around itself. */
export function quantities(all: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const quantity = quantityAt(all, at);
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.to - 1;
  }
  return found;
}

function quantityAt(all: readonly Token[], at: number): Quantity | null {
  const token = all[at];
  if (!token) return null;
  if (token.kind === 'word') return spelledOrOpen(all, at);
  if (token.kind !== 'number' || isLabelOrDate(all, at)) return null;

  const after = all[at + 1];
  const currency = currencySigns.has(all[at - 1]?.word ?? '');
  const glued = after?.kind === 'word' && after.start === token.end;
  const scaled = glued && scales.has(after.word);
  const unitAt = scaled ? at + 2 : at + 1;
  const unit = all[unitAt]?.word ?? '';
  const kind = currency || currencySigns.has(unit) ? 'money' : units.get(unit);
  if (glued && !scaled && kind === undefined) return null;
  if (kind === undefined && isYear(token.word) && !scaled) return null;
  const withUnit = kind !== undefined && units.get(unit) === kind;
  const value = scaled ? undefined : plainValue(token.word);
  return {
    kind: kind ?? 'count',
    from: currency ? at - 1 : at,
    to: withUnit || (kind === 'money' && !currency) ? unitAt + 1 : unitAt,
    ...(value === undefined ? {} : { value }),
  };
}

/** "two", and an amount that is still to be filled in: "by X%". */
function spelledOrOpen(all: readonly Token[], at: number): Quantity | null {
  const word = all[at]?.word ?? '';
  if (spelled.has(word)) return { kind: 'count', from: at, to: at + 1 };
  return openAmounts.has(word) && all[at + 1]?.word === '%' ? { kind: 'percent', from: at, to: at + 2 } : null;
}

/** "March 15", "15 March", "2026-03-15", "9:30", "5 pm", "version 2", "#4", "15th", "1." at a line's start. */
function isLabelOrDate(all: readonly Token[], at: number): boolean {
  const before = all[at - 1];
  const after = all[at + 1];
  const hasUnit = units.has(after?.word ?? '');
  if (before?.word === '#') return true;
  if ((!before || before.kind === 'line-break') && (after?.word === '.' || after?.word === ')')) return true;
  if (!hasUnit && (labels.has(before?.word ?? '') || months.has(before?.word ?? ''))) return true;
  if (after && (months.has(after.word) || dayParts.has(after.word))) return true;
  return joinsNumber(all, at, -1) || joinsNumber(all, at, 1);
}

/** A number glued to another by a date's or a clock's sign. */
function joinsNumber(all: readonly Token[], at: number, step: 1 | -1): boolean {
  const [token, sign, other] = [all[at], all[at + step], all[at + 2 * step]];
  if (!token || !sign || other?.kind !== 'number' || !joinsAsDate(sign.word, token.word, other.word)) return false;
  return step === 1
    ? sign.start === token.end && other.start === sign.end
    : sign.end === token.start && other.end === sign.start;
}

/** "03/15", "2026-03-15" and "9:30", but neither "4.5/5" nor "5-10". */
function joinsAsDate(sign: string, one: string, other: string): boolean {
  if (sign === ':') return true;
  if (sign === '/') return /^\d{1,4}$/.test(one) && /^\d{1,4}$/.test(other);
  return sign === '-' && [one, other].some((word) => /^(0\d|\d{4})$/.test(word));
}

const isYear = (word: string): boolean => /^(19|20)\d\d$/.test(word);

const plainValue = (word: string): number | undefined => (/^\d+(\.\d+)?$/.test(word) ? Number(word) : undefined);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const spelled = setOf('zero one two three four five six seven eight nine ten eleven twelve twenty fifty hundred');
const openAmounts = setOf('x y z n');
const scales = setOf('k m mm b bn');
const currencySigns = setOf('$ € £ ¥ ₹ usd eur gbp dollars euros');
const labels = setOf(
  'version v release phase tier level step part stage milestone quarter q week day sprint priority section iso p h fy ' +
    'top no chapter round wave',
);
const months = setOf(
  'january february march april june july august september october november december ' +
    'jan feb mar apr may jun jul aug sep sept oct nov dec',
);
const dayParts = setOf('am pm st nd rd th');
const units: ReadonlyMap<string, Quantity['kind']> = new Map([
  ...[...setOf('% percent pct pp points point')].map((word) => [word, 'percent'] as const),
  ...[...setOf('x times')].map((word) => [word, 'factor'] as const),
  ...[...setOf('ms s sec secs second seconds min mins minute minutes h hr hrs hour hours')].map(
    (word) => [word, 'seconds'] as const,
  ),
  ...[...setOf('d day days week weeks month months year years')].map((word) => [word, 'days'] as const),
  ...[...setOf('rps qps fps rpm bps mbps gbps kb mb gb tb')].map((word) => [word, 'rate'] as const),
]);
