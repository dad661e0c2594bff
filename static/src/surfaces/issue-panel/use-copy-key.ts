import { showFlag } from '@forge/bridge';
import type { Voice } from './use-voice';
import { words } from './words';

/** Copies a key for other places. A browser that does not allow it in this frame says so. */
export function useCopyKey({ report }: Voice): (key: string) => void {
  return (key) => {
    report(null);
    navigator.clipboard.writeText(key).then(
      () => void showFlag({ id: 'key-copied', type: 'success', title: words.copied(key), isAutoDismiss: true }),
      () => report(words.notCopied),
    );
  };
}
