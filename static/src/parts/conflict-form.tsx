import './conflict-form.css';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { useState } from 'react';
import { ActionButton } from './action-button';
import type { Conflict, ConflictField, Side } from './conflict';
import { ConflictRow } from './conflict-row';
import { words } from './words';

/** Asks for each field which version stays. A field that both changed starts without a choice; one that only one changed takes that one. */
export function ConflictForm({ title, theirs, fields, onSave, onCancel, busy = false }: Conflict) {
  const [choices, setChoices] = useState<Record<string, Side>>(() => startingChoices(fields));
  const [asked, setAsked] = useState(false);
  const save = () => {
    setAsked(true);
    if (fields.every((field) => choices[field.id] !== undefined)) onSave(choices);
  };
  return (
    <Modal onClose={onCancel} width="medium">
      <ModalHeader>
        <ModalTitle>{title}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p className="conflict-hint">{words.conflict.nothingLost}</p>
        <div className="conflict-form">
          <div className="conflict-head" aria-hidden="true">
            <span />
            <span>{words.conflict.yours}</span>
            <span>{theirs}</span>
          </div>
          {fields.map((field) => (
            <ConflictRow
              key={field.id}
              field={field}
              theirs={theirs}
              choice={choices[field.id]}
              asked={asked}
              onChoose={(side) => setChoices((before) => ({ ...before, [field.id]: side }))}
            />
          ))}
        </div>
      </ModalBody>
      <ModalFooter>
        <ActionButton action={{ label: words.conflict.cancel, onPress: onCancel }} appearance="subtle" />
        <ActionButton action={{ label: words.conflict.save, onPress: save, busy }} appearance="primary" />
      </ModalFooter>
    </Modal>
  );
}

function startingChoices(fields: readonly ConflictField[]): Record<string, Side> {
  const choices: Record<string, Side> = {};
  for (const { id, yours, theirs } of fields) {
    if (yours !== undefined && theirs !== undefined) continue;
    choices[id] = yours === undefined ? 'theirs' : 'yours';
  }
  return choices;
}
