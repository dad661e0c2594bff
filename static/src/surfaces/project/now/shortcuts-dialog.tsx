import './shortcuts-dialog.css';
import Checkbox from '@atlaskit/checkbox';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { ActionButton } from '../../../parts/action-button';

interface Props {
  on: boolean;
  onTurn(on: boolean): void;
  onClose(): void;
}

/** All single keys of the page, and the switch that turns them off. */
export function ShortcutsDialog({ on, onTurn, onClose }: Props) {
  return (
    <Modal onClose={onClose} width="small">
      <ModalHeader>
        <ModalTitle>Keyboard shortcuts</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <dl className="shortcuts">
          {shortcuts.map(({ keys, does }) => (
            <div key={does} style={{ display: 'contents' }}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Checkbox isChecked={on} onChange={() => onTurn(!on)} label="Use these keys on this page" />
      </ModalBody>
      <ModalFooter>
        <ActionButton action={{ label: 'Close', onPress: onClose }} appearance="primary" />
      </ModalFooter>
    </Modal>
  );
}

const shortcuts = [
  { keys: ['J', 'K'], does: 'Next and previous key result' },
  { keys: ['Enter'], does: 'Open this key result' },
  { keys: ['C'], does: 'Check in on this key result' },
  { keys: ['E'], does: 'Explain its status' },
  { keys: ['[', ']'], does: 'Collapse and expand its objective, or all of them' },
  { keys: ['?'], does: 'Show this list' },
];
