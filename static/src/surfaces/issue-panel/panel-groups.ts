import type { KeyResultView, LineView, PanelView } from '../../../../src/contract/views';
import type { KeyResultKey } from '../../../../src/okr/ids';
import type { CheckIns } from '../../parts/use-check-ins';
import type { LinkChange, NewLink } from './link-change';
import { withKeyResult } from './panel-query';
import type { Links } from './use-links';
import type { Inherited } from './use-panel';
import type { ParentIssue } from './use-issue';

/** A row of the panel: a linked key result, or one that is being linked and of which little is known yet. */
export type PanelItem =
  | { kind: 'linked'; key: KeyResultKey; view: KeyResultView; from: ParentIssue | null; saving: boolean }
  | { kind: 'pending'; key: KeyResultKey; link: NewLink };

/** Key results of one objective, with the way up that they share. */
export interface PanelGroup {
  objective: string;
  items: PanelItem[];
  line: readonly LineView[];
}

/**
 * What the panel shows: this issue's key results as they were linked, then those of the issue above; by objective. What
 * was unlinked comes back to its place in `order`.
 */
export function panelGroups(
  stored: PanelView,
  inherited: Inherited,
  { underway, order }: Pick<Links, 'underway' | 'order'>,
  checkIns: Pick<CheckIns, 'underway' | 'isSaving'>,
): PanelGroup[] {
  const latest = new Map(underway.map((change) => [change.link.key, change]));
  const ahead = (panel: PanelView) => checkIns.underway.reduce(withKeyResult, panel);
  const own = ahead(stored);
  const above = inherited.kind === 'loaded' ? { ...inherited, view: ahead(inherited.view) } : null;
  const saving = ({ keyResult: { key } }: KeyResultView) => latest.has(key) || checkIns.isSaving(key);
  const mine = [...linked(own, latest, saving), ...added(own, latest)].sort((a, b) => placeIn(order, a) - placeIn(order, b));
  const theirs = (above?.view.keyResults ?? [])
    .filter(({ keyResult }) => mine.every(({ key }) => key !== keyResult.key))
    .map((view): PanelItem => ({ kind: 'linked', key: view.keyResult.key, view, from: above?.from ?? null, saving: saving(view) }));
  const lineOf = (item: PanelItem) =>
    own.lines[item.key] ?? above?.view.lines[item.key] ?? latest.get(item.key)?.link.before?.line ?? [];
  return grouped([...mine, ...theirs], lineOf);
}

type Latest = ReadonlyMap<KeyResultKey, LinkChange>;

const linked = ({ keyResults }: PanelView, latest: Latest, saving: (view: KeyResultView) => boolean): PanelItem[] =>
  keyResults.flatMap((view): PanelItem[] => {
    const { key } = view.keyResult;
    return latest.get(key)?.kind === 'unlink' ? [] : [{ kind: 'linked', key, view, from: null, saving: saving(view) }];
  });

const added = ({ keyResults }: PanelView, latest: Latest): PanelItem[] =>
  [...latest.values()].flatMap(({ kind, link }): PanelItem[] => {
    if (kind === 'unlink' || keyResults.some(({ keyResult }) => keyResult.key === link.key)) return [];
    if (!link.before) return [{ kind: 'pending', key: link.key, link }];
    return [{ kind: 'linked', key: link.key, view: link.before.view, from: null, saving: true }];
  });

function grouped(items: readonly PanelItem[], lineOf: (item: PanelItem) => readonly LineView[]): PanelGroup[] {
  const groups = new Map<string, PanelGroup>();
  for (const item of items) {
    const objective = objectiveOf(item);
    const group = groups.get(objective);
    if (group === undefined) groups.set(objective, { objective, items: [item], line: lineOf(item) });
    else groups.set(objective, { ...group, items: [...group.items, item], line: group.line.length > 0 ? group.line : lineOf(item) });
  }
  return [...groups.values()];
}

const objectiveOf = (item: PanelItem): string =>
  item.kind === 'linked' ? item.view.keyResult.objective : (item.link.entry?.objective ?? item.key);

/** What has no place yet comes last, in its own order. */
function placeIn(order: readonly string[], { key }: PanelItem): number {
  const place = order.indexOf(key);
  return place < 0 ? order.length : place;
}
