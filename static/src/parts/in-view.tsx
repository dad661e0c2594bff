import './in-view.css';
import { type ReactNode, useEffect, useState } from 'react';

/**
 * Shows a dialog where the person is looking. A Forge module's frame is as tall as its page, so the top of the frame may
 * be far out of sight; only the browser knows which part of it the host page shows. Atlaskit's dialog alone would open
 * at the top, or as tall as the whole frame on a phone.
 */
export function InView({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const show = (seen?: DOMRectReadOnly) => {
      if (seen && seen.height > 0 && seen.height < window.innerHeight - 1) place(seen);
      setReady(true);
    };
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      show(entry?.intersectionRect);
    });
    observer.observe(document.body);
    const late = setTimeout(show, patience);
    return () => {
      clearTimeout(late);
      observer.disconnect();
      delete document.documentElement.dataset['inView'];
    };
  }, []);
  return ready ? children : null;
}

/** How long the browser may take to say what is seen, in milliseconds. */
const patience = 250;

/** A dialog is usable from this height on; where less is seen of the frame, it reaches beyond. */
const leastHeight = 420;

function place({ top, height }: DOMRectReadOnly): void {
  const room = Math.min(window.innerHeight, Math.max(height, leastHeight));
  const { style, dataset } = document.documentElement;
  style.setProperty('--in-view-top', `${Math.max(0, Math.min(top, window.innerHeight - room))}px`);
  style.setProperty('--in-view-height', `${room}px`);
  // Scrolled into, the frame's upper edge may lie under Jira's top bar, which the browser counts as seen.
  style.setProperty('--in-view-gap', top > 0 ? '56px' : '0px');
  dataset['inView'] = '';
}
