import './cycle-list.css';
import type { Failure } from '../../../../src/contract/errors';
import { CycleFields } from './cycle-fields';
import { withoutCycle, type CycleRow } from './cycle-row';
import { faultAt } from './fault-at';

interface Props {
  rows: readonly CycleRow[];
  failure: Failure | null;
  onChange(rows: CycleRow[]): void;
  /** Apart from other changes, because the focus has to go somewhere. */
  onRemove(rows: CycleRow[]): void;
}

/** All cycles with their names and days, quarters under their year. */
export function CycleList({ rows, failure, onChange, onRemove }: Props) {
  if (rows.length === 0) return <p className="section-hint">No cycles yet. Most companies begin with a year and its quarters.</p>;
  return (
    <div className="cycle-list">
      <div className="cycle-list-head" aria-hidden="true">
        <span>Name</span>
        <span>First day</span>
        <span>Last day</span>
      </div>
      <ol aria-label="Cycles">
        {rows.map((row, place) => (
          <CycleFields
            key={row.key}
            row={row}
            faultOf={(field) => faultAt(failure, `cycles.${place}.${field}`) ?? (field === 'name' ? faultOfWhole(failure, place) : undefined)}
            onChange={(part) => onChange(rows.map((other) => (other === row ? { ...row, ...part } : other)))}
            onRemove={() => onRemove(withoutCycle(rows, row))}
          />
        ))}
      </ol>
    </div>
  );
}

/** What is wrong with a cycle as a whole stands under its name. */
const faultOfWhole = (failure: Failure | null, place: number): string | undefined =>
  faultAt(failure, `cycles.${place}.within`) ?? faultAt(failure, `cycles.${place}.id`);
