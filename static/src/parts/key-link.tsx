import './key-link.css';
import type { Way } from './action';
import { WayLink } from './way-link';

/** A key people can say and search, `SUP-KR2`; always first, always a link. */
export function KeyLink({ way }: { way: Way }) {
  return <WayLink way={way} className="key-link" />;
}
