import { useQuery } from '@tanstack/react-query';
import type { MeasureHealth } from '../../../../../src/contract/settings-pages';
import { displayNumber } from '../../../../../src/okr/display-number';
import { getJira } from '../../../data/jira';
import { textAt } from '../../../data/json';
import { momentOf, shortDateWithin, type Calendar } from '../../../text/dates';
import { nearNames } from './near-names';

interface Props {
  measure: MeasureHealth;
  failure: NonNullable<MeasureHealth['failure']>;
  calendar: Calendar;
}

/** Why a measure gives nothing: the last good value, Jira's words, the query with the part they are about, names like it. */
export function MeasureFault({ measure, failure, calendar }: Props) {
  const { reading, faulty, keyResult, measure: asked } = measure;
  const text = faulty?.part === 'also' && asked.kind === 'share' ? asked.also : asked.jql;
  const near = useNearFields(faulty ? text.slice(faulty.from, faulty.to) : null);
  return (
    <div className="measure-fault">
      <p>
        <b>
          {reading
            ? `Last good value ${displayNumber(reading.value, keyResult.unit, calendar.locale)} on ${momentOf(reading.asOf, calendar)}, shown with its date until this is fixed.`
            : 'It has never given a value.'}
        </b>{' '}
        {failure.message} {`So since ${shortDateWithin(failure.at, calendar)}.`}
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
    </div>
  );
}

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
