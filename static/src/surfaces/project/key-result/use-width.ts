import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How wide an element is, in pixels; 0 until it was measured. Text in a drawing keeps its size that way. */
export function useWidth(): [RefObject<HTMLDivElement>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (box.current === null) return undefined;
    const watching = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watching.observe(box.current);
    setWidth(Math.floor(box.current.getBoundingClientRect().width));
    return () => watching.disconnect();
  }, []);
  return [box, width];
}
