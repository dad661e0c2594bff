import { shareOf, type ValueOfQuery } from '../measure/value-of-query';
import type { QueryMeasure } from '../okr/measure';
import type { JiraAsApp, NotAnswered } from './ports';
import { sumField } from './sum-field';

/** The value of a measure whose queries found so many issues; a sum reads them, page by page. */
export async function valueByQuery(
  measure: QueryMeasure,
  { jql, counts: [scope = 0, both = 0] }: { jql: string; counts: readonly number[] },
  jira: Pick<JiraAsApp, 'readNumbers'>,
): Promise<ValueOfQuery | NotAnswered> {
  switch (measure.kind) {
    case 'count':
      return { kind: 'value', value: scope, over: scope };
    case 'share':
      return shareOf(scope, both);
    case 'sum':
      return sumField({ jql, field: measure.field, scope }, jira);
  }
}
