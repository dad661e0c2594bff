import type { ObjectiveView } from '../../../../../src/contract/views';
import type { AttentionLine } from '../../../showing/attention';
import { useOkrs, type Okrs } from '../okrs-context';
import { openFindings } from './row-focus';

interface Way {
  label: string;
  onPress(): void;
}

/** The one thing to do about a line: what helps, for those who may; for everybody else the row itself. */
export function useAttentionWay(line: AttentionLine, onReveal: (key: string) => void): Way {
  const okrs = useOkrs();
  const way = wayOf(line, okrs);
  if (way) {
    const onPress = () => {
      // What follows gives the focus back to where it was, and the line may be gone by then; its row stays.
      onReveal(line.key);
      way.onPress();
    };
    return { label: way.label, onPress };
  }
  const look = () => {
    onReveal(line.key);
    if (!openFindings(line.key)) okrs.show(line.key);
  };
  return { label: line.step.kind === 'review' ? 'Review the work' : 'Show the row', onPress: look };
}

function wayOf({ key, step }: AttentionLine, { view, rights, open, checkIn, measureNow }: Okrs): Way | null {
  const about = placeOf(view.objectives, step.kind === 'rewrite' ? step.keyResult : key);
  if (!about) return null;
  const { objective, keyResult } = about;
  switch (step.kind) {
    case 'check-in':
      return rights.checkIn(keyResult, objective.objective)
        ? { label: 'Check in', onPress: () => checkIn(keyResult) }
        : null;
    case 'measure':
      return rights.write ? { label: 'Measure now', onPress: () => measureNow(key) } : null;
    case 'rewrite':
      return rights.write ? { label: 'Rewrite', onPress: () => open({ kind: 'key-result', objective, view: keyResult }) } : null;
    case 'review':
    case 'show':
      return null;
  }
}

function placeOf(objectives: readonly ObjectiveView[], key: string) {
  for (const objective of objectives) {
    const keyResult = objective.keyResults.find((one) => one.keyResult.key === key);
    if (keyResult) return { objective, keyResult };
  }
  return null;
}
