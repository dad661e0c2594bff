import { useEffect } from 'react';
import type { Okrs } from '../okrs-context';
import { rowAtFocus, step } from './row-focus';
import type { Collapsed } from './use-collapsed';

interface Given {
  on: boolean;
  okrs: Okrs;
  collapsed: Collapsed;
  /** Lists the shortcuts. */
  onList(): void;
}

/** Single keys on the Now page. They rest while a field, a menu or a dialog has the focus, and with a modifier held. */
export function useShortcuts({ on, okrs, collapsed, onList }: Given): void {
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const act = actions[event.key.toLowerCase()];
      if (act === undefined || (event.key === 'Enter' && !isRow(event.target))) return;
      event.preventDefault();
      act({ okrs, collapsed, onList });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

const actions: Record<string, (given: Omit<Given, 'on'>) => void> = {
  j: () => step(1),
  k: () => step(-1),
  enter: ({ okrs }) => openRow(okrs),
  c: ({ okrs }) => checkInRow(okrs),
  e: () => rowAtFocus()?.querySelector<HTMLElement>('button.status-chip')?.click(),
  '[': ({ okrs, collapsed }) => collapsed.set(objectivesMeant(okrs), true),
  ']': ({ okrs, collapsed }) => collapsed.set(objectivesMeant(okrs), false),
  '?': ({ onList }) => onList(),
};

function openRow({ show }: Okrs): void {
  const key = rowAtFocus()?.dataset['row'];
  if (key !== undefined) show(key);
}

function checkInRow({ view, rights, checkIn }: Okrs): void {
  const key = rowAtFocus()?.dataset['row'];
  for (const { objective, keyResults } of view.objectives) {
    const found = keyResults.find(({ keyResult }) => keyResult.key === key);
    if (found && rights.checkIn(found, objective)) checkIn(found);
  }
}

/** The objective of the row that has the focus, else all of them. */
function objectivesMeant({ view }: Okrs): string[] {
  const all = view.objectives.map(({ objective }) => objective.key);
  const own = rowAtFocus()?.closest('tbody')?.querySelector<HTMLElement>('.okr-head')?.dataset['row'];
  return own === undefined ? all : [own];
}

/** Enter on anything within a row is its own. */
const isRow = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.dataset['row'] !== undefined;

const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') !== null;
