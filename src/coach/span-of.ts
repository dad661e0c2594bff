import type { Span, TakenFor } from './finding';
import type { Token } from './tokens';

/** Cuts spans out of a text by positions of its tokens, `to` exclusive. */
export const spanOf =
  (text: string, all: readonly Token[]) =>
  (from: number, to: number, takenFor: TakenFor): Span => {
    const start = all[from]?.start ?? 0;
    const end = all[Math.min(to, all.length) - 1]?.end ?? start;
    return { start, end, text: text.slice(start, end), takenFor };
  };
