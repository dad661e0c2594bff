/**
 * The published price list of the Forge platform, in US dollars, in force since 2026-01-01 (page of 2026-08-12).
 * Allowances are per app and month over all its installations. Bridge requests and entity properties are free.
 */
export const PRICES = {
  /** "$0.000025 per GB-second", functions of every kind. */
  functionGbSecond: 0.000025,
  /** "$0.055 per GB" read from the key-value and entity stores. */
  readGb: 0.055,
  /** "$1.090 per GB" written to them. */
  writtenGb: 1.09,
} as const;

export const ALLOWANCES = { functionGbSeconds: 200_000, readGb: 0.1, writtenGb: 0.1 } as const;

/** What was used. A gigabyte is taken as 10⁹ bytes; the list does not say. */
export interface Usage {
  milliseconds: number;
  memoryMb: number;
  bytesRead: number;
  bytesWritten: number;
}

/** The price of a use, per kind at list price and in total; `dueAfterAllowances` is what a bill would say. */
export function price({ milliseconds, memoryMb, bytesRead, bytesWritten }: Usage) {
  const gbSeconds = (memoryMb / 1024) * (milliseconds / 1000);
  const readGb = bytesRead / 1e9;
  const writtenGb = bytesWritten / 1e9;
  const functions = gbSeconds * PRICES.functionGbSecond;
  const storageReads = readGb * PRICES.readGb;
  const storageWrites = writtenGb * PRICES.writtenGb;
  const dueAfterAllowances =
    over(gbSeconds, ALLOWANCES.functionGbSeconds) * PRICES.functionGbSecond +
    over(readGb, ALLOWANCES.readGb) * PRICES.readGb +
    over(writtenGb, ALLOWANCES.writtenGb) * PRICES.writtenGb;
  return { functions, storageReads, storageWrites, total: functions + storageReads + storageWrites, dueAfterAllowances };
}

function over(used: number, free: number): number {
  return Math.max(0, used - free);
}
