import { useQuery } from '@tanstack/react-query';
import type { MeasureHealth } from '../../../../../src/contract/settings-pages';
import { displayNumber } from '../../../../../src/okr/display-number';
import { getJira } from '../../../data/jira';
import { textAt } from '../../../data/json';
import type { Way } from '../../../parts/action';
import { WayLink } from '../../../parts/way-link';
import { momentOf, shortDateWithin, type Calendar } from '../../../text/dates';
import { nearNames } from './near-names';

interface Props {
  measure: MeasureHealth;
  failure: NonNullable<MeasureHealth['failure']>;
  calendar: Calendar;
  /** Where the query is edited; null where no page shows the key result, or no edit would help. */
  fix: Way | null;
}

/** Why a measure gives nothing: the last good value, Jira's words, the query with the part they are about, names like it. */
export function MeasureFault({ measure, failure, calendar, fix }: Props) {
  const { reading, faulty, keyResult, measure: asked } = measure;
  const text = faulty?.part === 'also' && asked.kind === 'share' ? asked.also : asked.jql;
  const near = useNearFields(faulty ? text.slice(faulty.from, faulty.to) : null);
  return (
    <div className="measure-fault">
      <p>
        <b>
          {reading
            ? `Last good value ${displayNumber(reading.value, keyResult.unit, calendar.locale)} ${onOrAt(reading.asOf, calendar)}, shown with its date until this is fixed.`
            : 'It has never given a value.'}
        </b>{' '}
        {failure.message} {`Failing since ${shortDateWithin(failure.at, calendar)}.`}
      </p>
      <code>
        {faulty ? (
          <>
            {text.slice(0, faulty.from)}
            <mark>{text.slice(faulty.from, faulty.to)}</mark>
            {text.slice(faulty.to)}
          </>
        ) : (
          text
        )}
      </code>
      {near.length > 0 && <p>Fields with a similar name: {near.join(', ')}.</p>}
      {fix && (
        <p>
          <WayLink way={{ ...fix, label: 'Fix the query' }} label={`Fix the query of ${keyResult.key}`} />
        </p>
      )}
    </div>
  );
}

/** “at 09:14” today, “on Feb 9” before. */
const onOrAt = (at: string, calendar: Calendar): string =>
  shortDateWithin(at, calendar) === 'today' ? `at ${momentOf(at, calendar)}` : `on ${momentOf(at, calendar)}`;

/** This Jira's fields that are called nearly so, as the viewer may see them. */
function useNearFields(gone: string | null): string[] {
  const { data } = useQuery({
    queryKey: ['field-names'],
    queryFn: async () => (await getJira('/rest/api/3/field', names)) ?? [],
    enabled: gone !== null,
    staleTime: 10 * 60_000,
  });
  return gone === null ? [] : nearNames(gone, data ?? []);
}

const names = (json: unknown): string[] => (Array.isArray(json) ? json : []).flatMap((one: unknown) => textAt(one, 'name') ?? []);
