import type { ObjectiveView } from '../../../../../src/contract/views';
import type { Action } from '../../../parts/action';
import { useOkrs } from '../okrs-context';
import { MoreMenu } from './more-menu';

/** What the viewer may do with an objective. */
export function ObjectiveMenu({ view }: { view: ObjectiveView }) {
  const { rights, open } = useOkrs();
  const { objective, version } = view;
  const what = { kind: 'objective' as const, key: objective.key, text: objective.title, version };
  const write: Action[] = [
    { label: 'Edit', onPress: () => open({ kind: 'objective', view }) },
    { label: 'Add key result', onPress: () => open({ kind: 'key-result', objective: view }) },
  ];
  const lead: Action[] = [{ label: 'Drop', onPress: () => open({ kind: 'drop', what }) }];
  return <MoreMenu subject={objective.key} actions={[...(rights.write ? write : []), ...(rights.lead ? lead : [])]} />;
}
