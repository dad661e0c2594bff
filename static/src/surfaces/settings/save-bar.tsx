import './save-bar.css';
import type { Failure } from '../../../../src/contract/errors';
import { ActionButton } from '../../parts/action-button';
import { Message } from '../../parts/message';
import { noticeOf } from './notice-of';
import type { Edit, Fields } from './use-edit';

interface Props {
  edit: Pick<Edit<Fields>, 'save' | 'state' | 'dirty' | 'failure'>;
  /** What the button does, for screen readers, since every section has a Save: “Save levels”. */
  label: string;
}

/** A section's own Save, and what became of it. */
export function SaveBar({ edit: { save, state, dirty, failure }, label }: Props) {
  return (
    <div className="save-bar">
      {failure && <Refused failure={failure} />}
      <div className="save-bar-row">
        <ActionButton submit appearance="primary" action={{ label, onPress: () => void save(), busy: state === 'busy' }} />
        <span role="status" className="save-bar-state">
          {stateText(state, dirty)}
        </span>
      </div>
    </div>
  );
}

function Refused({ failure }: { failure: Failure }) {
  const { message, hint } = noticeOf(failure);
  return (
    <Message title={message} tone="warning" live="assertive">
      {hint}
    </Message>
  );
}

function stateText(state: Edit<Fields>['state'], dirty: boolean): string {
  if (state === 'saved') return 'Saved';
  if (state === 'unchanged') return 'Nothing has changed since it was saved';
  return dirty ? 'Not saved yet' : '';
}
