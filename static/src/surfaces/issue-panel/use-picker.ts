import { type RefObject, useEffect, useRef, useState } from 'react';

/** The search for key results to link, and the button that opens it. */
export interface Picker {
  isOpen: boolean;
  open(): void;
  /** The focus goes back to the button, unless it is elsewhere already. */
  close(focus?: 'back' | 'stay'): void;
  opener: RefObject<HTMLButtonElement>;
}

/** Keeps whether the search is open. The button may be another one afterwards, so it gets the focus once it is there. */
export function usePicker(): Picker {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || opener.current === null) return;
    wanted.current = false;
    opener.current.focus();
  });
  return {
    isOpen,
    opener,
    open: () => setOpen(true),
    close: (focus = 'back') => {
      wanted.current = focus === 'back';
      setOpen(false);
    },
  };
}
