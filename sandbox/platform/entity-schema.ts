import type { ManifestEntity } from '../doors';
import { STORAGE_LIMITS } from './storage-limits';
import { StorageRefusal } from './storage-refusal';

export type AttributeType = ManifestEntity['attributes'][string]['type'];

/** An index as a query uses it. `range` is undefined for the free index `by-key`, which ranges over the key itself. */
export interface EntityIndex {
  name: string;
  partition: readonly string[];
  range: string | undefined;
}

/** One entity of the manifest and what it accepts. */
export interface EntitySchema {
  name: string;
  indexes: readonly EntityIndex[];
  /** The attribute's type; refuses an undeclared attribute. */
  typeOf(attribute: string): AttributeType;
  /** The declared index, or `by-key`; refuses any other name. */
  index(name: string): EntityIndex;
  /** Refuses a value whose attributes are not those declared, with their types. */
  check(value: unknown): void;
}

/** Finds an entity's schema by name; refuses one that the manifest does not declare. */
export function entitySchemas(entities: readonly ManifestEntity[]): (name: string) => EntitySchema {
  const schemas = new Map(entities.map((entity) => [entity.name, entitySchema(entity)]));
  return (name) => {
    const schema = schemas.get(name);
    if (!schema) throw new StorageRefusal(404, 'SCHEMA_NOT_FOUND', `The schema provided does not exist: ${name}`);
    return schema;
  };
}

/** Whether a value fits an attribute's type, as "Type requirements" of the Custom Entity Store has them. */
export function fits(type: AttributeType, value: unknown): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string' && value.trim() !== '';
    case 'integer':
      return Number.isInteger(value) && typeof value === 'number' && value >= -(2 ** 31) && value < 2 ** 31;
    case 'float':
      return typeof value === 'number' && (value === 0 || (Math.abs(value) >= 1e-130 && Math.abs(value) < 1e126));
    case 'boolean':
      return typeof value === 'boolean';
    case 'any':
      return value !== null && value !== undefined;
  }
}

function entitySchema({ name, attributes, indexes }: ManifestEntity): EntitySchema {
  const types = new Map(Object.entries(attributes).map(([attribute, { type }]) => [attribute, type]));
  const declared = indexes.map(declaredIndex);
  for (const index of declared) checkIndex(name, types, index);

  const typeOf = (attribute: string) => {
    const type = types.get(attribute);
    // The documents give INVALID_ENTITY_ATTRIBUTE for reserved names and are silent on undeclared ones.
    if (!type) throw refused('INVALID_ENTITY_ATTRIBUTE', `Entity "${name}" has no attribute "${attribute}".`);
    return type;
  };

  return {
    name,
    indexes: declared,
    typeOf,
    index: (wanted) => {
      const index = [...declared, BY_KEY].find((candidate) => candidate.name === wanted);
      if (!index) throw refused('INVALID_ENTITY_INDEX', `Entity "${name}" has no index "${wanted}".`);
      return index;
    },
    check: (value) => {
      if (!isRecord(value)) throw refused('INVALID_ENTITY_VALUE', 'An entity value must be an object.');
      for (const [attribute, given] of Object.entries(value)) {
        if (given === undefined) continue;
        const type = typeOf(attribute);
        if (!fits(type, given)) {
          const message = `Data type for property "${attribute}" is defined as "${type}"`;
          throw refused('INCORRECT_PROPERTY_TYPE', message);
        }
      }
      for (const index of declared) checkIndexedSize(index, value);
    },
  };
}

const BY_KEY: EntityIndex = { name: 'by-key', partition: [], range: undefined };

/** A plain name is an index that ranges over the attribute of that name. */
function declaredIndex(index: ManifestEntity['indexes'][number]): EntityIndex {
  if (typeof index === 'string') return { name: index, partition: [], range: index };
  const [range, ...more] = index.range;
  if (range === undefined || more.length > 0) throw new Error(`Index "${index.name}" needs exactly one range attribute.`);
  return { name: index.name, partition: index.partition ?? [], range };
}

function checkIndex(entity: string, types: ReadonlyMap<string, AttributeType>, index: EntityIndex): void {
  for (const attribute of [...index.partition, index.range ?? '']) {
    const type = types.get(attribute);
    if (type === undefined || type === 'any' || !/^[_A-Za-z]\w*$/.test(attribute)) {
      throw new Error(`Index "${index.name}" of entity "${entity}" cannot use attribute "${attribute}" (${type ?? 'undeclared'}).`);
    }
  }
}

function checkIndexedSize(index: EntityIndex, value: Record<string, unknown>): void {
  const size = (attribute: unknown) => (typeof attribute === 'string' ? Buffer.byteLength(attribute) : 8);
  const bytes = (attributes: readonly string[]) => attributes.reduce((sum, attribute) => sum + size(value[attribute]), 0);
  if (bytes(index.range === undefined ? [] : [index.range]) > STORAGE_LIMITS.rangeBytes) {
    throw refused('MAX_SIZE', `The range value of index "${index.name}" exceeds ${STORAGE_LIMITS.rangeBytes} bytes.`);
  }
  if (bytes(index.partition) > STORAGE_LIMITS.partitionBytes) {
    throw refused('MAX_SIZE', `The partition of index "${index.name}" exceeds ${STORAGE_LIMITS.partitionBytes} bytes.`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(code: string, message: string): StorageRefusal {
  return new StorageRefusal(400, code, message);
}
