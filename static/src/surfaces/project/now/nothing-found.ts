import type { Decided } from '../../../../../src/coach/as-decided';

/** Of a subject the coach says nothing about. */
export const nothingFound: Decided = { open: [], dismissed: [] };
