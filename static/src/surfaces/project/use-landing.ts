import { useEffect, useState } from 'react';
import type { TeamView } from '../../../../src/contract/views';
import { showRow } from './now/row-focus';

/**
 * Where the focus goes when the row it was in is dropped: to its objective, or from a whole objective to the next one.
 * Gets the key and the view with it still in.
 */
export function useLanding(): (dropped: string, before: TeamView) => void {
  const [landing, setLanding] = useState<string | null>(null);
  useEffect(() => {
    if (landing === null) return undefined;
    // The closing dialog tries to give the focus back to a button that is gone; this comes after.
    const timer = setTimeout(() => {
      showRow(landing);
      setLanding(null);
    }, 50);
    return () => clearTimeout(timer);
  }, [landing]);
  return (dropped, before) => setLanding(landingAfter(dropped, before));
}

function landingAfter(dropped: string, { objectives }: TeamView): string | null {
  const at = objectives.findIndex(({ objective }) => objective.key === dropped);
  if (at >= 0) return (objectives[at + 1] ?? objectives[at - 1])?.objective.key ?? null;
  return objectives.find(({ keyResults }) => keyResults.some(({ keyResult }) => keyResult.key === dropped))?.objective.key ?? null;
}
