/** "Feb 9, 2026" in the given zone; the text itself when it is no date. */
export function dateText(instant: string, timeZone: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone }).format(date);
}

/** "Feb 9, 2026, 9:14 AM" in the given zone. */
export function instantText(instant: string | number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant));
}
