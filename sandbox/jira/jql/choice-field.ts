import { among, sql, type Sql } from '../sql';
import { inColumn } from './column-field';
import { isNumberToken, unknownValue, type JqlField } from './field';
import { EQUALITY_AND_EMPTY, RELATIONAL_AND_EMPTY } from './operators';
import type { JqlScope } from './scope';

/** Something that can be chosen: its id and the names people call it by. */
export interface Choice {
  readonly id: string;
  readonly names: readonly string[];
}

interface ChoiceField {
  column: Sql;
  /** Best first where `ranked`. */
  choices: (scope: JqlScope) => Choice[];
  /** The choices have an order, so that `priority > Medium` means something. */
  ranked?: boolean;
  /** The field's name in changelogs, if WAS and CHANGED may be asked of it. */
  item?: string;
  sort?: readonly Sql[];
}

/** A field whose value is one of a known set: project, type, status, resolution, priority. */
export function choiceField({ column, choices, ranked, item, sort }: ChoiceField): JqlField {
  return {
    ...inColumn(column),
    operators: ranked ? RELATIONAL_AND_EMPTY : EQUALITY_AND_EMPTY,
    ...(sort ? { sort } : {}),
    ...(item === undefined ? {} : { past: { item, current: column } }),
    resolve: (value, name, scope) => {
      const wanted = value.value.toLowerCase();
      const all = choices(scope);
      const byName = all.filter((choice) => choice.names.some((one) => one.toLowerCase() === wanted));
      const byId = all.filter((choice) => choice.id === value.value);
      const found = isNumberToken(value) && byId.length > 0 ? byId : byName.length > 0 ? byName : byId;
      if (found.length === 0) scope.problems.push(unknownValue(value, name));
      return found.map((choice) => choice.id);
    },
    ...(ranked
      ? {
          compare: (operator, value, scope) => {
            const ids = choices(scope).map((choice) => choice.id);
            const rank = ids.findIndex((id) => id === value);
            const better = operator === '>' || operator === '>=' ? ids.slice(0, rank) : ids.slice(rank + 1);
            const equal = operator === '>=' || operator === '<=' ? ids.slice(rank, rank + 1) : [];
            return among(column, [...better, ...equal]);
          },
        }
      : {}),
  };
}

/** Where the value of a column stands among ids, for sorting. */
export const rankIn = (ids: readonly string[], column: Sql) =>
  sql`(SELECT key FROM json_each(${JSON.stringify(ids)}) WHERE value = ${column})`;
