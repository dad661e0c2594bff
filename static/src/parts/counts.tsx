import './counts.css';
import { StatusGlyph, type StatusKind } from './status-glyph';

interface Props {
  /** “5 of 9”, “checked in this week” */
  lead?: { value: string; label: string };
  /** “5 on track”, “1 at risk”; leave out what is zero. */
  counts: ReadonlyArray<{ status: StatusKind; count: number; label: string }>;
}

/** How many key results stand where: counts, never a mean of statuses. */
export function Counts({ lead, counts }: Props) {
  return (
    <dl className="counts">
      {lead && (
        <div>
          <dt>{lead.label}</dt>
          <dd>{lead.value}</dd>
        </div>
      )}
      {counts.map(({ status, count, label }) => (
        <div key={status}>
          <dt>{label}</dt>
          <dd>
            <StatusGlyph status={status} />
            {count}
          </dd>
        </div>
      ))}
    </dl>
  );
}
