import { compileFilters, checkCondition } from './conditions';
import { readCursor, writeCursor } from './cursor';
import type { EntityIndex, EntitySchema } from './entity-schema';
import { fits } from './entity-schema';
import { attributesOf } from './present';
import type { RecordTable, SqlValue, StoredRecord } from './record-table';
import { pageSize } from './storage-limits';
import { StorageRefusal } from './storage-refusal';
import type { EntityQuery, RangeCondition } from './storage-request';

export interface Page {
  /** The rows that met the filters. */
  rows: StoredRecord[];
  cursor?: string;
  /** All rows read for the page: filters are applied to a page after it is read, and what is read is paid for. */
  read: StoredRecord[];
}

/** One page of an entity's index: partition exact, one range attribute, filters in memory. */
export function queryEntity(table: RecordTable, schema: EntitySchema, query: EntityQuery): Page {
  const index = schema.index(query.indexName);
  const limit = pageSize(query.limit);
  const { cursor, limit: _, ...parameters } = query;
  const meets = query.filters ? compileFilters(query.filters, schema) : () => true;
  const position = rangeExpression(index);
  const order = query.sort ?? 'ASC';

  const parts = [partition(schema, index, query.partition ?? []), range(schema, index, query.range)];
  if (cursor !== undefined) {
    const after = readCursor(parameters, cursor);
    parts.push({ sql: `(${position}, key) ${order === 'ASC' ? '>' : '<'} (?, ?)`, values: [after.range, after.key] });
  }
  // A record without the range attribute is not in the index: the documents are silent, so is the store beneath them.
  const found = table.select({
    collection: entityCollection(schema.name),
    view: 'query',
    where: [`${position} is not null`, ...parts.map(({ sql }) => sql)].join(' and '),
    values: parts.flatMap(({ values }) => values),
    order: `${position} ${order}, key ${order}`,
    limit: limit + 1,
  });
  const read = found.slice(0, limit);
  const last = read.at(-1);
  return {
    rows: read.filter((record) => meets(attributesOf(record))),
    read,
    ...(last && found.length > limit ? { cursor: writeCursor(parameters, positionOf(index, last)) } : {}),
  };
}

/** The name under which an entity's records are kept. */
export function entityCollection(entity: string): string {
  return `entity ${entity}`;
}

/** SQL that gives every declared index an index of the database. */
export function entityIndexes(entity: string, indexes: readonly EntityIndex[]): string {
  return indexes
    .map((index) => {
      const columns = [...index.partition.map(attribute), rangeExpression(index), 'key'].join(', ');
      const name = `${entity} ${index.name} ${columns}`.replaceAll('"', '');
      return `create index if not exists "${name}" on record (${columns}) where collection = '${entityCollection(entity)}';`;
    })
    .join('\n');
}

interface Fragment {
  sql: string;
  values: SqlValue[];
}

function partition(schema: EntitySchema, index: EntityIndex, values: readonly unknown[]): Fragment {
  if (values.length !== index.partition.length) {
    throw invalid('INSUFFICIENT_FILTER_VALUES', `Index "${index.name}" needs a value for each of [${index.partition.join(', ')}], in this order.`);
  }
  index.partition.forEach((name, place) => {
    if (fits(schema.typeOf(name), values[place])) return;
    throw invalid('INCORRECT_PROPERTY_TYPE', `Data type for property "${name}" is defined as "${schema.typeOf(name)}"`);
  });
  return {
    sql: index.partition.map((name) => `${attribute(name)} = ?`).join(' and ') || 'true',
    values: values.map(sqlValue),
  };
}

function range(schema: EntitySchema, index: EntityIndex, condition: RangeCondition | undefined): Fragment {
  if (!condition) return { sql: 'true', values: [] };
  checkCondition(condition, index.range === undefined ? 'string' : schema.typeOf(index.range));
  const expression = rangeExpression(index);
  const values = condition.values.map(sqlValue);
  switch (condition.condition) {
    case 'BEGINS_WITH':
      return { sql: `${expression} >= ? and substr(${expression}, 1, length(?)) = ?`, values: [...values, ...values, ...values] };
    case 'BETWEEN':
      return { sql: `${expression} between ? and ?`, values };
    case 'EQUAL_TO':
      return { sql: `${expression} = ?`, values };
    case 'GREATER_THAN':
      return { sql: `${expression} > ?`, values };
    case 'GREATER_THAN_EQUAL_TO':
      return { sql: `${expression} >= ?`, values };
    case 'LESS_THAN':
      return { sql: `${expression} < ?`, values };
    case 'LESS_THAN_EQUAL_TO':
      return { sql: `${expression} <= ?`, values };
  }
}

function rangeExpression(index: EntityIndex): string {
  return index.range === undefined ? 'key' : attribute(index.range);
}

/** Attribute names were checked against the platform's pattern when the manifest was read. */
function attribute(name: string): string {
  return `json_extract(value, '$.${name}')`;
}

function positionOf({ range: name }: EntityIndex, record: StoredRecord) {
  const value = name === undefined ? record.key : attributesOf(record)[name];
  return { key: record.key, range: sqlValue(value) ?? record.key };
}

/** The database has no booleans: `json_extract` answers 1 and 0. */
function sqlValue(value: unknown): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

function invalid(code: string, message: string): StorageRefusal {
  return new StorageRefusal(400, code, message);
}
