import type { Desk } from './desk';
import { KeyResultItem } from './key-result-item';
import { LineUp } from './line-up';
import type { PanelGroup } from './panel-groups';
import { PendingItem } from './pending-item';

interface Props {
  group: PanelGroup;
  desk: Desk;
}

/** Key results of one objective, and why they matter. */
export function KeyResultGroup({ group, desk }: Props) {
  const { objective, items, line } = group;
  const known = items.find((item) => item.kind === 'linked');
  return (
    <div className="key-result-group">
      <ul>
        {items.map((item) =>
          item.kind === 'linked' ? (
            <KeyResultItem key={item.key} item={item} line={line} desk={desk} />
          ) : (
            <PendingItem key={item.key} link={item.link} desk={desk} />
          ),
        )}
      </ul>
      {known && line.length > 0 && <LineUp objective={objective} line={line} desk={desk} />}
    </div>
  );
}
