import type { StatusKind } from '../parts/status-glyph';

/** The statuses in words, as they stand on chips. */
export const statusWords: Record<StatusKind, string> = {
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  stale: 'Stale',
  'not-started': 'Not started',
  closed: 'Done',
  'no-status': 'No status',
};
