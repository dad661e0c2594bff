import type { ParentIssue } from './use-issue';
import { words } from './words';

interface Props {
  count: number;
  /** The issue above that they are linked to; null for this one. */
  from: ParentIssue | null;
}

/** That there are key results which the viewer may not read: how many, and nothing else. */
export function HiddenLine({ count, from }: Props) {
  if (count === 0) return null;
  const above = from && (from.epic ? `epic ${from.key}` : from.key);
  return <p className="panel-sentence">{words.hidden(count, above)}</p>;
}
