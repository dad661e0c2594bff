import { useEffect } from 'react';

/**
 * Keeps the page tall enough for a dialog while it is shown. A Forge module lives in a frame that follows its page's
 * height, so a short panel would squeeze what opens in it. Known from documents only: Jira fits the frame to the body.
 */
export function useModalRoom(height = 760): void {
  useEffect(() => {
    const before = document.body.style.minHeight;
    document.body.style.minHeight = `${Math.max(height, document.body.offsetHeight)}px`;
    return () => {
      document.body.style.minHeight = before;
    };
  }, [height]);
}
