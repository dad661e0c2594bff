import { randomUUID } from 'node:crypto';
import type { Surface } from './surfaces';

/** One surface of the app on one page, belonging to the person who loaded that page. */
export interface Frame {
  /** Known to the page of the site only; the app inside the frame never sees it. */
  token: string;
  surface: Surface;
  accountId: string | null;
  /** What the platform puts under `extension` in the app's context. */
  extension: Record<string, unknown>;
}

/**
 * The surfaces now on screen. A bridge call names its frame by an unguessable token made while the page was served, so
 * who asks is what the site knows, never what a payload says.
 */
export interface Frames {
  open(frame: Omit<Frame, 'token'>): Frame;
  find(token: string): Frame | undefined;
  clear(): void;
}

const mostKept = 2_000;

export function createFrames(): Frames {
  const kept = new Map<string, Frame>();
  return {
    open: (frame) => {
      const opened = { ...frame, token: randomUUID() };
      kept.set(opened.token, opened);
      const oldest = kept.keys().next();
      if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value);
      return opened;
    },
    find: (token) => kept.get(token),
    clear: () => kept.clear(),
  };
}
