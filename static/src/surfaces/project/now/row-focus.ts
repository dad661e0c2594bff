/** The row of the OKR table that holds the focus. */
export const rowAtFocus = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;

/** Moves the focus to the next key result (1) or the one before (−1); from nowhere to the first. */
export function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const here = rowAtFocus();
  const rows = all.filter((row) => row === here || row.classList.contains('okr-row'));
  const next = here === null ? rows[0] : rows[rows.indexOf(here) + by];
  focusRow(next);
}

/** Brings a row into view and gives it the focus; whether there is such a row. */
export function showRow(key: string): boolean {
  const row = rowOf(key);
  focusRow(row ?? undefined);
  return row !== null;
}

/** Opens what the coach says about a row; whether it says anything there. */
export function openFindings(key: string): boolean {
  const count = rowOf(key)?.querySelector<HTMLElement>('button.finding-count') ?? null;
  if (count?.getAttribute('aria-expanded') === 'false') count.click();
  return count !== null;
}

const rowOf = (key: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);

function focusRow(row: HTMLElement | undefined): void {
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}
