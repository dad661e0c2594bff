import './way-link.css';
import type { MouseEvent } from 'react';
import type { Way } from './action';

interface Props {
  way: Way;
  className?: string;
  /** For screen readers, when the words alone do not say where it leads. */
  label?: string;
}

/** Words to follow: a link where there is an address, else a button that looks like one. */
export function WayLink({ way, className = 'way-link', label }: Props) {
  if (way.href === undefined) {
    return (
      <button type="button" className={`way-button ${className}`} aria-label={label} onClick={() => way.onPress()}>
        {way.label}
      </button>
    );
  }
  return (
    <a className={className} href={way.href} aria-label={label} onClick={(event) => follow(event, way.onPress)}>
      {way.label}
    </a>
  );
}

/** Leaves presses for a new tab or window to the browser. */
function follow(event: MouseEvent, onPress: (() => void) | undefined): void {
  if (onPress === undefined || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  onPress();
}
