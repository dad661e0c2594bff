import { queryOptions } from '@tanstack/react-query';
import type { KeyResultView, LineView, PanelView } from '../../../../src/contract/views';
import { call } from '../../data/call';

/** An issue's panel in the cache, and how it is asked for. */
export const panelQuery = (issueId: string) =>
  queryOptions<PanelView>({ queryKey: ['panel', issueId], queryFn: () => call('openPanel', { issueId }) });

/** The panel with a key result as it was just saved; the objectives above follow from it. */
export function withKeyResult(panel: PanelView, saved: KeyResultView): PanelView {
  const { key } = saved.keyResult;
  const keyResults = panel.keyResults.map((view) => (view.keyResult.key === key ? saved : view));
  const lines = Object.fromEntries(
    Object.entries(panel.lines).map(([from, line]) => [from, line.map((step) => withEntry(step, saved))]),
  );
  return { ...panel, now: latest(panel.now, saved), keyResults, lines };
}

function withEntry(step: LineView, { keyResult, inputs }: KeyResultView): LineView {
  if (step.kind !== 'objective') return step;
  return { ...step, entries: step.entries.map((entry) => (entry.keyResult === keyResult.key ? { ...entry, inputs } : entry)) };
}

/** What was just saved belongs to the past, though the panel is older than it. */
function latest(now: string, { state }: KeyResultView): string {
  const instants = [now, state.lastCheckIn?.recordedAt, state.reading?.asOf, state.work?.at].filter((at) => at !== undefined);
  return instants.reduce((last, at) => (Date.parse(at) > Date.parse(last) ? at : last));
}
