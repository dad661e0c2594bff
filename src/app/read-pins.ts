import type { AdminCalls } from '../contract/admin-calls';
import { PANEL_UNKNOWN } from './pin-panel';
import type { UseCase } from './use-case';

/** Where the panel is pinned, asked with the admin's own rights. */
export const readPins: UseCase<AdminCalls['readPins']> = async ({ projects }, { jira, panel }) => {
  if (panel === null) return { kind: 'unknown', why: PANEL_UNKNOWN };
  const pins = await jira.asCaller.readPins(panel, projects);
  return pins.kind === 'answer'
    ? { kind: 'known', pinned: [...pins.answer.pinned], unpinned: [...pins.answer.unpinned] }
    : { kind: 'unknown', why: pins.message };
};
