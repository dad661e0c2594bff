import type { CheckIn } from '../../../../../src/okr/check-in';
import type { KeyResultView } from '../../../../../src/contract/views';
import { dayOf } from '../../../../../src/okr/day-of';
import { displayNumber } from '../../../../../src/okr/display-number';
import { elapsed } from '../../../../../src/okr/elapsed';
import { expected } from '../../../../../src/okr/expected';
import { expectedValue } from '../../../../../src/okr/expected-value';
import { dayText, type Calendar } from '../../../text/dates';

interface Props {
  view: KeyResultView;
  said: readonly CheckIn[];
  calendar: Calendar;
}

/** The charts as text: one row for each day on which a number moved or somebody checked in. */
export function ChartTable({ view, said, calendar }: Props) {
  const { unit } = view.keyResult;
  const number = (value: number | null | undefined) => (value === null || value === undefined ? '–' : displayNumber(value, unit, calendar.locale));
  const rows = rowsOf(view, said, calendar.zone);
  if (rows.length === 0) return <p className="charts-nothing">Nothing was measured or said yet.</p>;
  return (
    <div className="charts-table" role="region" aria-label="Charts as a table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {['Day', 'Value', 'Expected', 'Issues done', 'In scope', 'Confidence'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.day}>
              <th scope="row">{dayText(row.day, calendar.locale)}</th>
              <td>{number(row.value)}</td>
              <td>{number(row.expected)}</td>
              <td>{row.done ?? '–'}</td>
              <td>{row.total ?? '–'}</td>
              <td>{row.confidence ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Row {
  day: string;
  value: number | undefined;
  expected: number | null;
  done: number | undefined;
  total: number | undefined;
  confidence: number | undefined;
}

/** From the newest day; a number that did not move that day is the last one known. */
function rowsOf({ samples, inputs, keyResult }: KeyResultView, said: readonly CheckIn[], zone: string): Row[] {
  const dayAt = (at: string) => dayOf(Date.parse(at), zone);
  const days = [...new Set([...samples.map(({ at }) => dayAt(at)), ...said.map(({ about }) => dayAt(about))])].sort();
  const lastOf = (day: string) => samples.filter(({ at }) => dayAt(at) <= day);
  return days.reverse().map((day) => {
    const known = lastOf(day);
    const at = known.at(-1)?.at ?? `${day}T12:00:00.000Z`;
    const spoken = said.find(({ about }) => dayAt(about) === day);
    return {
      day,
      value: known.findLast(({ value }) => value !== undefined)?.value,
      expected: expectedOn(day, Math.max(Date.parse(at), Date.parse(`${day}T00:00:00Z`)), { keyResult, inputs }),
      done: known.findLast(({ done }) => done !== undefined)?.done,
      total: known.findLast(({ total }) => total !== undefined)?.total,
      confidence: spoken && Math.round(10 * spoken.confidence),
    };
  });
}

/** Of stages, how many were due by that day. */
function expectedOn(day: string, at: number, { keyResult: { target }, inputs }: Pick<KeyResultView, 'keyResult' | 'inputs'>): number | null {
  if (target.kind === 'stages') return target.stages.filter(({ by }) => by <= day).length;
  return expectedValue(target, expected(inputs.commitment, inputs.curve, elapsed(inputs, at)));
}
