import { type KeyboardEvent, useRef } from 'react';
import type { CheckIn } from '../../../../../src/okr/check-in';
import type { Calendar } from '../../../text/dates';
import { saidId, saidInShort } from './said';
import type { Scale } from './scale';
import type { TimeAxis } from './time-axis';
import { type Point, valueAt } from './value-line';

interface Props {
  /** The newest first. */
  said: readonly CheckIn[];
  value: readonly (readonly Point[])[];
  axis: TimeAxis;
  y: Scale;
  unit: string;
  calendar: Calendar;
  chosen: string | null;
  onChoose(id: string | null): void;
}

/** Check-ins as rings on the line. Tab comes to the chosen or last one; arrows go from one to the next. */
export function CheckInRings({ said, value, axis, y, unit, calendar, chosen, onChoose }: Props) {
  const group = useRef<SVGGElement>(null);
  const rings = ringsOf(said, value);
  const here = rings.some(({ id }) => id === chosen) ? chosen : (rings.at(-1)?.id ?? null);
  if (rings.length === 0) return null;
  const move = (event: KeyboardEvent) => {
    const next = goal(event.key, rings.findIndex(({ id }) => id === here), rings.length);
    if (next === null) return;
    event.preventDefault();
    group.current?.querySelectorAll<SVGGElement>('[role="radio"]')[next]?.focus();
  };
  return (
    <g ref={group} role="radiogroup" aria-label="Check-ins" onKeyDown={move}>
      {rings.map(({ id, one, at, value: height }) => (
        <g
          key={id}
          className="chart-ring"
          role="radio"
          aria-checked={id === chosen}
          aria-label={saidInShort(one, unit, calendar)}
          tabIndex={id === here ? 0 : -1}
          onFocus={() => onChoose(id)}
          onClick={() => onChoose(id)}
          onMouseEnter={() => onChoose(id)}
        >
          <circle className="chart-ring-room" cx={axis.x(at)} cy={y(height)} r={12} />
          <circle cx={axis.x(at)} cy={y(height)} r={id === chosen ? 5 : 4} />
        </g>
      ))}
    </g>
  );
}

/** From the oldest; one without a value lies where the line was, and nowhere if there was no value yet. */
const ringsOf = (said: readonly CheckIn[], line: Props['value']) =>
  [...said].reverse().flatMap((one) => {
    const at = Date.parse(one.about);
    const value = one.value ?? valueAt(line, at);
    return value === null ? [] : [{ id: saidId(one), one, at, value }];
  });

function goal(key: string, here: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, here + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, here - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
