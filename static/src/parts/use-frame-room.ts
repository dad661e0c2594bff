import { type RefObject, useEffect } from 'react';

/**
 * Makes the page at least as tall as a floating element needs below its place, for as long as it is shown. A Forge
 * module lives in a frame that follows its page's height: a short panel would cut what opens in it. Known from documents
 * only: Jira fits the frame to the body's height.
 */
export function useFrameRoom(floating: RefObject<HTMLElement>, onRoom: () => unknown): void {
  useEffect(() => {
    const element = floating.current;
    if (element === null) return undefined;
    const before = document.body.style.minHeight;
    const frame = requestAnimationFrame(() => {
      const needed = Math.ceil(element.getBoundingClientRect().top + window.scrollY + element.offsetHeight + margin);
      if (needed <= document.documentElement.scrollHeight) return;
      document.body.style.minHeight = `${needed}px`;
      onRoom();
    });
    return () => {
      cancelAnimationFrame(frame);
      document.body.style.minHeight = before;
    };
  }, [floating, onRoom]);
}

const margin = 24;
