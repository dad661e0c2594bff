import { displayNumber } from '../../../../../src/okr/display-number';
import { useWays } from '../../../data/use-ways';
import { ActionButton } from '../../../parts/action-button';
import { KeyLink } from '../../../parts/key-link';
import { StatusGlyph } from '../../../parts/status-glyph';
import { momentOf, type Calendar } from '../../../text/dates';
import { MeasureFault } from './measure-fault';
import type { MeasureRow } from './measure-table';
import { usePause } from './use-measures';

interface Props {
  row: MeasureRow;
  calendar: Calendar;
  siteUrl: string;
  /** A project of the team's, on whose page the key result is; null for a team without one. */
  projectKey: string | null;
}

/** A measure's row, and under it what is wrong. */
export function MeasureRows({ row: { measure, health }, calendar, siteUrl, projectKey }: Props) {
  const { keyResult, failure, paused } = measure;
  const { saving, set } = usePause(keyResult.key);
  const ways = useWays({ siteUrl, projectKey });
  const way = projectKey === null ? null : ways.okr(keyResult.key, keyResult.cycle);
  const pause = paused ? 'Resume' : 'Pause';
  return (
    <tbody data-measure={keyResult.key}>
      <tr>
        <th scope="row">
          {way ? <KeyLink way={way} /> : <span className="key-link">{keyResult.key}</span>} <span className="measure-text">{keyResult.text}</span>
        </th>
        <td data-label="Measure">{kinds[measure.measure.kind]}</td>
        <td data-label="Last run">{measure.lastRun === undefined ? '–' : momentOf(measure.lastRun, calendar)}</td>
        <td data-label="Health">
          <span className="settings-state">
            <StatusGlyph status={health.glyph} />
            {health.words}
          </span>
        </td>
        <td data-label="Next try">{nextTry(measure, calendar)}</td>
        <td data-label="Points a run" className="measure-points">
          {displayNumber(measure.points, '', calendar.locale)}
        </td>
        <td className="settings-table-action">
          <ActionButton
            compact
            appearance="subtle"
            action={{ label: pause, busy: saving.busy, onPress: () => set(!paused) }}
            name={`${pause} measuring ${keyResult.key}`}
          />
        </td>
      </tr>
      {(failure ?? saving.failure) && (
        <tr className="measure-fault-row">
          <td colSpan={7}>
            {saving.failure && (
              <p role="alert">
                <b>{saving.failure.message}</b> {saving.failure.hint}
              </p>
            )}
            {failure && <MeasureFault measure={measure} failure={failure} calendar={calendar} fix={failure.kind === 'unreachable' ? null : way} />}
          </td>
        </tr>
      )}
    </tbody>
  );
}

const kinds = { count: 'Count', share: 'Share', sum: 'Sum' } as const;

/** The hour is not known where the sweep has passed already. */
function nextTry({ paused, nextTry: at }: MeasureRow['measure'], calendar: Calendar): string {
  if (paused) return '–';
  return at === undefined ? 'Within the hour' : momentOf(at, calendar);
}
