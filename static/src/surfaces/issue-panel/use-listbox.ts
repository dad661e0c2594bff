import { type KeyboardEvent, useId, useState } from 'react';

interface Listbox {
  /** The place of the option that Enter takes. */
  active: number;
  /** Null goes back to the first that can be taken. */
  setActive(place: number | null): void;
  listId: string;
  optionId(place: number): string;
  /** For the field: arrows move, Enter takes. */
  onKeyDown(event: KeyboardEvent): void;
}

/** A list of options moved through from a text field, after the ARIA pattern of a combobox with a listbox. */
export function useListbox(length: number, first: number, onTake: (place: number) => void): Listbox {
  const id = useId();
  const [moved, setMoved] = useState<number | null>(null);
  const active = moved !== null && moved < length ? moved : first;
  const onKeyDown = (event: KeyboardEvent) => {
    if (length === 0 || event.nativeEvent.isComposing) return;
    const to = target(event.key, active, length);
    if (to === null) return;
    event.preventDefault();
    if (to === 'take') onTake(active);
    else setMoved(to);
  };
  return { active, setActive: setMoved, listId: `${id}list`, optionId: (place) => `${id}option${place}`, onKeyDown };
}

function target(key: string, active: number, length: number): number | 'take' | null {
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % length;
    case 'ArrowUp':
      return (active + length - 1) % length;
    case 'Enter':
      return 'take';
    default:
      return null;
  }
}
