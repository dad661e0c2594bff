import type { StatusKind } from '../../static/src/parts/status-glyph';

export const statusWords: Record<StatusKind, string> = {
  'on-track': 'On track',
  'at-risk': 'At risk',
  'off-track': 'Off track',
  stale: 'Stale',
  'not-started': 'Not started',
  closed: 'Done',
  'no-status': 'No status',
};
