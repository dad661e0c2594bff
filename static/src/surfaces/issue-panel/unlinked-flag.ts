import { showWayFlag } from '../../parts/way-flag';
import { words } from './words';

/** Jira's own flag that a key result is no longer linked, with the way back. Answers with the way to take the flag away. */
export const showUnlinked = (key: string, onUndo: () => void): (() => void) =>
  showWayFlag({ id: `unlinked-${key}`, type: 'success', title: words.linking.undone(key), isAutoDismiss: true, way: { text: words.linking.undo, onPress: onUndo } });
