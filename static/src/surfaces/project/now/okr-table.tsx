import './okr-table.css';
import './okr-blocks.css';
import type { Decided } from '../../../../../src/coach/as-decided';
import { useOkrs } from '../okrs-context';
import { ObjectiveRows } from './objective-rows';
import { TableHead } from './table-head';
import type { Collapsed } from './use-collapsed';

interface Props {
  findings: ReadonlyMap<string, Decided>;
  collapsed: Collapsed;
  onReload(): void;
}

/**
 * Objectives and their key results. A table by its roles as well, because narrow containers lay its rows out as blocks,
 * and browsers then forget what they are.
 */
export function OkrTable({ findings, collapsed, onReload }: Props) {
  const { view, rights } = useOkrs();
  return (
    <table className="okr-table" role="table" data-plain={!rights.write || undefined} aria-label="Objectives and key results">
      <TableHead />
      {view.objectives.map((one) => (
        <ObjectiveRows
          key={one.objective.key}
          view={one}
          findings={findings}
          open={!collapsed.has(one.objective.key)}
          onOpen={(open) => collapsed.set([one.objective.key], !open)}
          onReload={onReload}
        />
      ))}
    </table>
  );
}
