import type { Voice } from './use-voice';
import { words } from './words';

/** Copies a key for other places. A browser that does not allow it in this frame says so. */
export function useCopyKey({ announce, report }: Voice): (key: string) => void {
  return (key) => {
    report(null);
    navigator.clipboard.writeText(key).then(
      () => announce(words.copied(key)),
      () => report(words.notCopied),
    );
  };
}
