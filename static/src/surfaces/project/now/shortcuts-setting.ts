const slot = 'throughline.shortcuts';

/** Whether this person uses single keys here; on until switched off, on this device only. */
export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(slot) !== 'off';
  } catch {
    return true;
  }
}

export function keepShortcuts(on: boolean): void {
  try {
    localStorage.setItem(slot, on ? 'on' : 'off');
  } catch {
    // Storage is refused in this frame: the choice holds until the page is left.
  }
}
