import './good-key-results-dialog.css';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useRef } from 'react';
import { ActionButton } from '../../../parts/action-button';
import { useModalRoom } from '../../../parts/use-modal-room';
import { goodKeyResults } from './good-key-results';
import { GoodPair } from './good-pair';

/** What makes a good key result: the rules in one breath, then pairs of work and the key result it could become. */
export function GoodKeyResultsDialog({ onClose }: { onClose(): void }) {
  const start = useRef<HTMLParagraphElement>(null);
  useModalRoom();
  return (
    <Modal onClose={onClose} width="large" autoFocus={start}>
      <ModalHeader>
        <ModalTitle>What makes a good key result</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <div className="good-key-results">
          <p ref={start} tabIndex={-1}>
            A key result is <b>a change for somebody</b>, told by <b>one number, from a baseline to a target</b>, and reported by{' '}
            <b>one owner</b>. <b>Two to four</b> of them prove an objective. <b>Finished work is not progress</b>: keep it in Jira, link
            it, and let the number say whether it helped.
          </p>
          <p>To tell them apart, ask: could all the work be done and this still be missed? Then it is a key result.</p>
          <ul>
            {goodKeyResults.map((pair) => (
              <GoodPair key={pair.instead} pair={pair} />
            ))}
          </ul>
          <p>
            Does nobody know today’s number? Write down the target, and add the baseline when it has been measured. The coach asks for
            it until then.
          </p>
        </div>
      </ModalBody>
      <ModalFooter>
        <ActionButton action={{ label: 'Close', onPress: onClose }} appearance="primary" />
      </ModalFooter>
    </Modal>
  );
}
