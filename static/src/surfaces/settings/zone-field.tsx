import Select from '@atlaskit/select/Select';
import { useQuery } from '@tanstack/react-query';
import { getJira } from '../../data/jira';
import { textAt } from '../../data/json';
import { Field } from '../../parts/field';
import { WayLink } from '../../parts/way-link';

interface Props {
  value: string;
  onChange(zone: string): void;
  error?: string;
  /** Nobody has saved a zone yet, so Jira's own is proposed. */
  propose: boolean;
}

interface Zone {
  value: string;
  label: string;
}

/** The zone whose midnight begins and ends days, weeks and cycles for everybody. */
export function ZoneField({ value, onChange, error, propose }: Props) {
  const jiras = useJiraZone(propose);
  const offered = propose && jiras !== null && jiras !== value ? jiras : null;
  return (
    <Field label="Time zone" error={error} hint="Its midnight begins and ends days, weeks and cycles for everybody.">
      {({ id, ...control }) => (
        <>
          <Select<Zone>
            {...control}
            inputId={id}
            options={zonesWith(value)}
            value={zoneOf(value)}
            menuPosition="fixed"
            onChange={(zone: Zone | null) => zone && onChange(zone.value)}
          />
          {offered !== null && (
            <p className="zone-offer">
              This Jira runs in {zoneOf(offered).label}. <WayLink way={{ label: 'Use it', onPress: () => onChange(offered) }} label={`Use ${zoneOf(offered).label}`} />
            </p>
          )}
        </>
      )}
    </Field>
  );
}

function useJiraZone(wanted: boolean): string | null {
  const { data } = useQuery({
    queryKey: ['server zone'],
    queryFn: () => getJira('/rest/api/3/serverInfo', (json) => textAt(json, 'serverTimeZone') ?? null),
    enabled: wanted,
    staleTime: Infinity,
  });
  return data ?? null;
}

const zoneOf = (value: string): Zone => ({ value, label: value.replaceAll('_', ' ') });

/** All zones the browser knows, and the chosen one in any case. */
const zonesWith = (value: string): Zone[] => [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), value])].map(zoneOf);
