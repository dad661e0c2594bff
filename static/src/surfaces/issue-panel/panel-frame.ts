import type { Frame } from '../../data/frame';

/** Where a panel stands: always on an issue of a project. */
export interface PanelFrame extends Frame {
  issueId: string;
  projectId: string;
}

/** The frame of a panel; null where the page is no issue. */
export function panelFrame({ issueId, projectId, ...rest }: Frame): PanelFrame | null {
  return issueId === null || projectId === null ? null : { ...rest, issueId, projectId };
}
