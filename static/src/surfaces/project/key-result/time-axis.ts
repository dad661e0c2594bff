import { cycleBounds } from '../../../../../src/okr/cycle-bounds';
import type { Cycle } from '../../../../../src/okr/cycle';
import { dayStart } from '../../../../../src/okr/day-start';
import { dayText, type Calendar } from '../../../text/dates';
import { straight, type Scale } from './scale';

/** The time both charts share, from the cycle's first to its last moment. */
export interface TimeAxis {
  x: Scale;
  left: number;
  right: number;
  /** Where today lies; null when it is outside of the cycle. */
  today: number | null;
  now: number;
  labels: ReadonlyArray<{ x: number; text: string; anchor: 'start' | 'middle' | 'end'; today?: true }>;
}

/** Room between two labels, in pixels. */
const ROOM = 56;

export function timeAxis(cycle: Cycle, calendar: Calendar, left: number, right: number): TimeAxis {
  const { startsAt, endsAt } = cycleBounds(cycle, calendar.zone);
  const now = Date.parse(calendar.now);
  const x = straight([Date.parse(startsAt), Date.parse(endsAt)], [left, right]);
  const today = now >= Date.parse(startsAt) && now < Date.parse(endsAt) ? x(now) : null;
  const edges = [
    { x: left, text: dayText(cycle.startsOn, calendar.locale), anchor: 'start' as const },
    { x: right, text: dayText(cycle.endsOn, calendar.locale), anchor: 'end' as const },
  ];
  const first = today === null ? [] : [{ x: today, text: 'Today', anchor: 'middle' as const, today: true as const }];
  const months = monthsOf(cycle).map((day) => ({ x: x(dayStart(day, calendar.zone)), text: dayText(day, calendar.locale), anchor: 'middle' as const }));
  const labels = [...first, ...edges, ...months].reduce<TimeAxis['labels']>(
    (placed, label) => (placed.some((other) => Math.abs(other.x - label.x) < ROOM) ? placed : [...placed, label]),
    [],
  );
  return { x, left, right, today, now, labels };
}

/** The first days of the months within a cycle. */
function monthsOf({ startsOn, endsOn }: Cycle): string[] {
  const [year = 0, month = 1] = startsOn.split('-').map(Number);
  return Array.from({ length: 14 }, (_, i) => new Date(Date.UTC(year, month + i, 1)).toISOString().slice(0, 10)).filter(
    (day) => day > startsOn && day < endsOn,
  );
}
