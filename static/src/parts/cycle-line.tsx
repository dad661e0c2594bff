import './cycle-line.css';
import { percent } from './percent';

/** How much of the cycle is over, 0–1: a plain thin line under the sentence that says it, hidden from screen readers. */
export function CycleLine({ ratio }: { ratio: number }) {
  return (
    <span className="cycle-line" aria-hidden="true">
      <i style={{ width: percent(ratio) }} />
    </span>
  );
}
