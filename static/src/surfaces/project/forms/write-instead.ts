/**
 * Writes a wording in place of a text area's whole text and selects its first open slot (`‹what›`). It goes the way of typed
 * text, so that Ctrl or ⌘ with Z brings the old text back; where a browser has no such way the value is only set.
 */
export function writeInstead(area: HTMLTextAreaElement, wording: string, set: (text: string) => void): void {
  area.focus();
  area.select();
  const { execCommand } = legacyEditing(area.ownerDocument);
  if (execCommand?.call(area.ownerDocument, 'insertText', false, wording) !== true) {
    set(wording);
    return;
  }
  const start = wording.indexOf('‹');
  if (start >= 0) area.setSelectionRange(start, wording.indexOf('›') + 1);
}

/** The only way to type for a person that the browser can undo; no standard replaces it and a test browser may lack it. */
const legacyEditing = (document: object): { execCommand?(command: string, ui: boolean, text: string): boolean } => document;
