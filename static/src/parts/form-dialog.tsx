import './form-dialog.css';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import Modal from '@atlaskit/modal-dialog/modal-dialog';
import ModalFooter from '@atlaskit/modal-dialog/modal-footer';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Action } from './action';
import { FormFooter } from './form-footer';
import type { Notice } from './form-notice';
import { useModalRoom } from './use-modal-room';

interface Props {
  title: string;
  /** Where the focus starts. */
  firstField: RefObject<HTMLElement>;
  /** Whether closing would lose something; then it asks first. */
  touched: boolean;
  save: Action;
  /** Losing something by it: the button is red. */
  danger?: boolean;
  /** Why nothing was saved, said at the button. */
  notice: Notice | null;
  /** Changes whenever saving was refused: the focus then goes to the first field with a fault. */
  refusals: number;
  width?: 'medium' | 'large' | 'x-large';
  onClose(): void;
  /** Gets the keys that no field wants. */
  onKey?(key: string): void;
  /** What those keys do, beside the buttons. */
  keys?: ReactNode;
  children: ReactNode;
}

/** A dialog that is written in. Closing it never loses text without asking; Ctrl or ⌘ with Enter saves. */
export function FormDialog(props: Props) {
  const { title, firstField, touched, save, danger = false, notice, refusals, width = 'medium', onClose, onKey, keys, children } = props;
  const [leaving, setLeaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const menuOpen = useRef(false);
  useModalRoom();
  useEffect(() => {
    if (refusals > 0) focusFirstFault(form.current);
  }, [refusals]);

  const close = () => {
    if (save.busy === true) return;
    if (leaving) setLeaving(false);
    else if (touched) setLeaving(true);
    else onClose();
  };
  return (
    <Modal
      width={width}
      autoFocus={firstField}
      onClose={() => {
        if (!menuOpen.current) close();
        menuOpen.current = false;
      }}
    >
      <form
        ref={form}
        className="form-dialog"
        noValidate
        aria-label={title}
        onSubmit={(event) => event.preventDefault()}
        onKeyDownCapture={(event) => {
          menuOpen.current = event.key === 'Escape' && isOpenMenu(event.target);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            if (save.busy !== true) save.onPress();
          } else if (wantsNoText(event)) {
            onKey?.(event.key);
          }
        }}
      >
        <ModalHeader>
          <ModalTitle>{title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className="form-dialog-fields">{children}</div>
        </ModalBody>
        <ModalFooter>
          <FormFooter
            leaving={leaving}
            notice={notice}
            save={save}
            danger={danger}
            keys={keys}
            onCancel={close}
            onStay={() => {
              setLeaving(false);
              firstField.current?.focus();
            }}
            onDiscard={onClose}
          />
        </ModalFooter>
      </form>
    </Modal>
  );
}

/** The field itself, or what can be focused in a group that is wrong as a whole. */
function focusFirstFault(form: HTMLFormElement | null): void {
  const faulty = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const inside = faulty?.querySelector<HTMLElement>('input');
  (inside ?? faulty)?.focus();
}

const isOpenMenu = (target: EventTarget): boolean => target instanceof Element && target.getAttribute('aria-expanded') === 'true';

/** Whether a key was pressed where it would not have been written as text. */
function wantsNoText({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (target instanceof HTMLTextAreaElement) return false;
  return !(target instanceof HTMLInputElement) || target.type === 'radio' || target.type === 'checkbox';
}
