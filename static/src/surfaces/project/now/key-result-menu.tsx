import type { KeyResultView, ObjectiveView } from '../../../../../src/contract/views';
import type { Action } from '../../../parts/action';
import { useOkrs } from '../okrs-context';
import { MoreMenu } from './more-menu';

interface Props {
  view: KeyResultView;
  objective: ObjectiveView['objective'];
}

/** What the viewer may do with a key result. */
export function KeyResultMenu({ view, objective }: Props) {
  const okrs = useOkrs();
  const { rights, open, checkIn } = okrs;
  const { key, text } = view.keyResult;
  const parent = okrs.view.objectives.find((one) => one.objective.key === objective.key);
  const actions: Action[] = [];
  if (rights.checkIn(view, objective)) actions.push({ label: 'Check in', onPress: () => checkIn(view) });
  if (rights.write && parent) {
    actions.push({ label: 'Edit', onPress: () => open({ kind: 'key-result', objective: parent, view }) });
    if (isAsked(view)) actions.push({ label: 'Measure now', onPress: () => okrs.measureNow(key), busy: okrs.measuring(key) });
  }
  if (rights.lead) {
    const what = { kind: 'key-result' as const, key, text, version: view.version };
    actions.push({ label: 'Drop', onPress: () => open({ kind: 'drop', what }) });
  }
  return <MoreMenu subject={key} actions={actions} />;
}

/** Whether Jira has anything to say about it: its value, or the work linked to it. */
const isAsked = ({ keyResult, state }: KeyResultView): boolean => keyResult.measure.kind !== 'typed' || state.issues.length > 0;
