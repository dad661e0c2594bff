import './rail-pin.css';
import type { Expected } from './outcome-rail';
import { percent } from './percent';

/** Where the outcome was expected by today: a head and a stem with a halo in the color of the surface on both sides. */
export function RailPin({ ratio, text }: Expected) {
  return (
    <svg className="rail-pin" style={{ left: percent(ratio) }} width="10" height="18" viewBox="0 0 10 18">
      {text !== undefined && <title>{text}</title>}
      <path className="rail-pin-halo" d="M0 0H10V1L7 5.6V18H3V5.6L0 1Z" />
      <path className="rail-pin-body" d="M1 0H9L6 5V18H4V5Z" />
    </svg>
  );
}
