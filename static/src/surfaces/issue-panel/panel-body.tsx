import type { UseQueryResult } from '@tanstack/react-query';
import type { PanelView } from '../../../../src/contract/views';
import type { Desk } from './desk';
import { EmptyPanel } from './empty-panel';
import { HiddenLine } from './hidden-line';
import { RowBones } from './item-bones';
import { KeyResultGroup } from './key-result-group';
import { LinkButton } from './link-button';
import type { NewLink } from './link-change';
import { LinkPicker } from './link-picker';
import { linkedAlready } from './linked-already';
import type { PanelGroup } from './panel-groups';
import { FailedPanel, PanelNotices } from './panel-notices';
import type { PanelState } from './panel-state';
import { PastList } from './past-list';
import type { Inherited } from './use-panel';
import type { Picker } from './use-picker';
import { words } from './words';

interface Props {
  state: PanelState;
  own: UseQueryResult<PanelView>;
  inherited: Inherited;
  groups: readonly PanelGroup[];
  desk: Desk | null;
  picker: Picker;
  projectId: string;
  onLink(link: NewLink): void;
}

/** What stands under the head: bones, a message, the empty panel, or the key results by objective. */
export function PanelBody({ state, own, inherited, groups, desk, picker, projectId, onLink }: Props) {
  if (own.data === undefined || desk === null) {
    return state === 'failed' ? <FailedPanel own={own} /> : <RowBones rows={2} />;
  }
  const search = picker.isOpen && (
    <LinkPicker projectId={projectId} linked={linkedAlready(groups)} locale={desk.calendar.locale} onLink={onLink} onClose={picker.close} />
  );
  return (
    <>
      {state === 'empty' && <EmptyPanel>{search || <LinkButton picker={picker} />}</EmptyPanel>}
      {state === 'empty-read-only' && <p className="panel-sentence">{words.emptyReadOnly}</p>}
      {state === 'rows' && search}
      {groups.map((group) => (
        <KeyResultGroup key={group.objective} group={group} desk={desk} />
      ))}
      {(state === 'loading' || (state === 'rows' && inherited.kind === 'loading')) && <RowBones rows={1} />}
      <HiddenLine count={own.data.hidden} from={null} />
      {inherited.kind === 'loaded' && <HiddenLine count={inherited.view.hidden} from={inherited.from} />}
      <PanelNotices own={own} view={own.data} inherited={inherited} calendar={desk.calendar} />
      {own.data.past.length > 0 && <PastList past={own.data.past} desk={desk} />}
    </>
  );
}
