import { useQuery } from '@tanstack/react-query';
import { getJira } from './jira';
import { field, textAt } from './json';

/** A number field as a list shows it. */
export interface NumberFieldOption {
  value: string;
  label: string;
  /** What the field is by its type, whatever its name: `com.pyxis.greenhopper.jira:jsw-story-points`. */
  custom?: string;
}

/** This Jira's own number fields, as the viewer may see them: null while it has not answered, none when it would not. */
export function useNumberFields(wanted = true): readonly NumberFieldOption[] | null {
  const { data } = useQuery({
    queryKey: ['number-fields'],
    queryFn: async () => (await getJira('/rest/api/3/field', numberFields)) ?? [],
    enabled: wanted,
    staleTime: 10 * 60_000,
  });
  return data ?? null;
}

/** The field of this id; one that the viewer may not see keeps its place, so that it is not lost by saving. */
export const numberFieldOf = (id: string, all: readonly NumberFieldOption[] | null): NumberFieldOption =>
  all?.find(({ value }) => value === id) ?? { value: id, label: all === null ? '…' : `Field ${id.replace('customfield_', '')}, hidden from you` };

function numberFields(json: unknown): NumberFieldOption[] {
  const found = (Array.isArray(json) ? json : []).flatMap((one: unknown) => {
    const [id, name] = [textAt(one, 'id'), textAt(one, 'name')];
    const isNumber = textAt(field(one, 'schema'), 'type') === 'number' && id?.startsWith('customfield_');
    const custom = textAt(field(one, 'schema'), 'custom');
    return id === undefined || name === undefined || !isNumber ? [] : [{ value: id, label: name, ...(custom === undefined ? {} : { custom }) }];
  });
  const twice = (label: string) => found.filter((one) => one.label === label).length > 1;
  return found
    .map(({ label, ...rest }) => ({ ...rest, label: twice(label) ? `${label} (${rest.value.replace('customfield_', '')})` : label }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
