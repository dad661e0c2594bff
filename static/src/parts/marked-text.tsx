import './marked-text.css';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { markedSegments, type Mark } from './marked-segments';

interface Props {
  text: string;
  marks: readonly Mark[];
  /** The text area over it. */
  area: RefObject<HTMLTextAreaElement>;
  children: ReactNode;
}

/** Underlines parts of what stands in a text area, with a copy of the text that wraps identically behind it. */
export function MarkedText({ text, marks, area, children }: Props) {
  const behind = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const over = area.current;
    const under = behind.current;
    if (!over || !under) return undefined;
    const follow = () => alike(under, over);
    follow();
    over.addEventListener('scroll', follow);
    window.addEventListener('resize', follow);
    return () => {
      over.removeEventListener('scroll', follow);
      window.removeEventListener('resize', follow);
    };
  }, [area, text, marks]);
  return (
    <div className="marked-text">
      <div ref={behind} className="marked-text-behind" aria-hidden="true">
        {markedSegments(text, marks).map(({ start, text: part, look }) =>
          look === 'plain' ? part : <mark key={start} className={`marked-text-${look}`}>{part}</mark>,
        )}
      </div>
      {children}
    </div>
  );
}

/** Takes over all that decides where lines break; a scroll bar takes room from the text too. */
function alike(under: HTMLElement, over: HTMLTextAreaElement): void {
  const { font, letterSpacing, paddingTop, paddingRight, paddingBottom, paddingLeft, borderTopWidth, borderRightWidth, borderLeftWidth } = getComputedStyle(over);
  const borders = (parseFloat(borderLeftWidth) || 0) + (parseFloat(borderRightWidth) || 0);
  const bar = over.offsetWidth - over.clientWidth - borders;
  Object.assign(under.style, {
    font,
    letterSpacing,
    padding: `${paddingTop} calc(${paddingRight || '0px'} + ${Math.max(0, bar)}px) ${paddingBottom} ${paddingLeft}`,
    borderWidth: borderTopWidth,
  });
  under.scrollTop = over.scrollTop;
}
