const units: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** Milliseconds in "90s", "15m", "2h", "2d" or "1w". Throws and says the forms when it is none. */
export function duration(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([smhdw])$/.exec(text) ?? [];
  const scale = unit === undefined ? undefined : units[unit];
  if (scale === undefined) throw new Error(`"${text}" is no duration; write 90s, 15m, 2h, 2d or 1w.`);
  return Number(amount) * scale;
}
