import type { Clause, Query } from '@atlaskit/jql-ast';
import type { Caller } from '../caller';
import { Refusal } from '../refusal';
import type { Site } from '../site';
import { allOf, anyOf, sql, type Sql } from '../sql';
import { clauseSql } from './clause';
import { fieldNamed } from './fields';
import { parseJql } from './parse';
import { jqlScope, type JqlScope } from './scope';

/** A query as SQL over issues `i`; the condition holds the caller's rights, too. */
export interface CompiledJql {
  readonly where: Sql;
  readonly orderBy: Sql;
}

/** Translates JQL for a caller. Refuses with every fault Jira would name, and a query without a restriction. */
export function compileJql(site: Site, caller: Caller, jql: string): CompiledJql {
  const query = parseJql(jql);
  if (!query.where) throw new Refusal(400, [UNBOUNDED]);
  const scope = jqlScope(site, caller);
  const restriction = compile(query.where, false, scope);
  const orderBy = compileOrder(query, scope);
  if (scope.problems.length > 0) throw new Refusal(400, [...new Set(scope.problems)]);
  return { where: sql`${restriction} AND ${scope.visible}`, orderBy };
}

const UNBOUNDED = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

function compile(clause: Clause, negated: boolean, scope: JqlScope): Sql {
  switch (clause.clauseType) {
    case 'not':
      return compile(clause.clause, !negated, scope);
    case 'compound': {
      const parts = clause.clauses.map((one) => compile(one, negated, scope));
      return (clause.operator.value === 'and') === negated ? anyOf(parts) : allOf(parts);
    }
    case 'terminal':
      return clauseSql(clause, negated, scope);
  }
}

/** Newest first where nothing is asked for. Empty values come last going up and first going down. */
function compileOrder(query: Query, scope: JqlScope): Sql {
  const fields = query.orderBy ? query.orderBy.fields : [];
  if (fields.length > 7) throw new Refusal(400, ['A query can be ordered by at most 7 fields.']);
  const terms = fields.flatMap(({ field, direction }) => {
    const known = fieldNamed(field.value, scope);
    if (!known?.sort) scope.problems.push(`Not able to sort using field '${field.value}'.`);
    const down = direction ? direction.value === 'DESC' : false;
    return (known?.sort ?? []).map((term) => (down ? sql`${term} DESC NULLS FIRST` : sql`${term} ASC NULLS LAST`));
  });
  return [...terms, sql`i.id DESC`].reduce((list, term) => sql`${list}, ${term}`);
}
