import { StorageRefusal } from './storage-refusal';

/**
 * The limits of Forge storage, from "Forge hosted storage limits" and the reference of the two stores. Codes are those
 * of the error-handling pages; where these are silent, those of the report that storage-refusal.ts names.
 */
export const STORAGE_LIMITS = {
  keyLength: 500,
  valueBytes: 240 * 1024,
  secretBytes: 128 * 1024,
  depth: 31,
  pageDefault: 10,
  pageMax: 100,
  batchKeys: 25,
  transactionOperations: 25,
  payloadBytes: 4 * 1024 * 1024,
  ttlMs: 365 * 24 * 60 * 60 * 1000,
  rangeBytes: 900,
  partitionBytes: 1700,
  conditions: 100,
} as const;

/** Refuses a key that is empty, too long or has characters outside the platform's pattern. */
export function checkKey(key: unknown): string {
  if (key === undefined || key === null || key === '') throw refused('EMPTY_KEY', 'Key cannot be empty.');
  if (typeof key !== 'string' || !KEY_PATTERN.test(key)) {
    throw refused('INVALID_KEY', `The provided key does not match the regex: ${KEY_PATTERN}`);
  }
  if (key.length > STORAGE_LIMITS.keyLength) {
    throw refused('KEY_TOO_LONG', `The provided key has exceeded the maximum ${STORAGE_LIMITS.keyLength} characters.`);
  }
  return key;
}

/**
 * Refuses a value that is absent or null, too large or too deep; answers its JSON text.
 * Nulls inside an object or array pass: the documents exclude the type null and do not speak of nested ones.
 */
export function checkValue(value: unknown, maxBytes: number = STORAGE_LIMITS.valueBytes): string {
  if (value === undefined || value === null) {
    throw refused('INVALID_VALUE', 'Any JSON type can be stored except null.');
  }
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > maxBytes) {
    throw refused('MAX_SIZE', `The provided value has exceeded the maximum size limit (${maxBytes} bytes).`);
  }
  if (depth(value) > STORAGE_LIMITS.depth) {
    throw refused('MAX_DEPTH', `The provided value has exceeded the maximum object depth (${STORAGE_LIMITS.depth}) limit.`);
  }
  return text;
}

export interface Ttl {
  value: number;
  unit: 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS';
}

/** The instant at which a value with this time-to-live expires, or null without one; at most a year ahead. */
export function expiry(ttl: Ttl | undefined, now: number): number | null {
  if (ttl === undefined) return null;
  if (!Number.isInteger(ttl.value) || ttl.value <= 0) {
    throw refused('INVALID_TTL', `TTL value must be a positive integer, received: ${ttl.value}`);
  }
  const milliseconds = ttl.value * UNIT_MS[ttl.unit];
  if (milliseconds > STORAGE_LIMITS.ttlMs) throw refused('INVALID_TTL', 'TTL cannot exceed one year.');
  return now + milliseconds;
}

/** The size of a query page: 10 unless told, 1 to 100. */
export function pageSize(limit: number | undefined): number {
  if (limit === undefined) return STORAGE_LIMITS.pageDefault;
  if (Number.isInteger(limit) && limit >= 1 && limit <= STORAGE_LIMITS.pageMax) return limit;
  throw refused('COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', 'The page limit must be set between 1 and 100.');
}

const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;

const UNIT_MS = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce<number>((deepest, child) => Math.max(deepest, depth(child)), 0);
}

function refused(code: string, message: string): StorageRefusal {
  return new StorageRefusal(400, code, message);
}
