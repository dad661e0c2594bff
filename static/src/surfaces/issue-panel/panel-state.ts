import type { PanelView } from '../../../../src/contract/views';
import type { PanelGroup } from './panel-groups';
import type { Inherited } from './use-panel';

/** What the panel is at this moment, which decides what stands under its head. */
export type PanelState = 'loading' | 'failed' | 'empty' | 'empty-read-only' | 'rows';

interface Known {
  own: PanelView | undefined;
  failed: boolean;
  inherited: Inherited;
  groups: readonly PanelGroup[];
  /** Null while Jira has not said whether the viewer may link. */
  mayLink: boolean | null;
}

/** An empty panel is shown as such only when nothing can come any more: not while the issue above is asked, or the viewer's rights. */
export function panelState({ own, failed, inherited, groups, mayLink }: Known): PanelState {
  if (own === undefined) return failed ? 'failed' : 'loading';
  if (groups.length > 0 || own.unreadable.length > 0 || own.hidden > 0 || hiddenAbove(inherited) > 0) return 'rows';
  if (inherited.kind === 'loading' || mayLink === null) return 'loading';
  return mayLink ? 'empty' : 'empty-read-only';
}

const hiddenAbove = (inherited: Inherited): number => (inherited.kind === 'loaded' ? inherited.view.hidden : 0);
