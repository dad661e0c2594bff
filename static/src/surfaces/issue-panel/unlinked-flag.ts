import { showFlag } from '@forge/bridge';
import { words } from './words';

/** Jira's own flag that a key result is no longer linked, with the way back. Answers with the way to take the flag away. */
export function showUnlinked(key: string, onUndo: () => void): () => void {
  const flag = showFlag({
    id: `unlinked-${key}`,
    type: 'success',
    title: words.linking.undone(key),
    isAutoDismiss: true,
    actions: [
      {
        text: words.linking.undo,
        onClick: () => {
          close();
          onUndo();
        },
      },
    ],
  });
  const close = () => void flag.close().catch(() => undefined);
  return close;
}
