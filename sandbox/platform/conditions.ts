import type { AttributeType, EntitySchema } from './entity-schema';
import { fits } from './entity-schema';
import type { Condition, Filters } from './storage-request';
import { STORAGE_LIMITS } from './storage-limits';
import { StorageRefusal } from './storage-refusal';

/** Tells whether a record's value meets the filters. Refuses filters that the platform would. */
export function compileFilters(filters: Filters, schema: EntitySchema): (value: Record<string, unknown>) => boolean {
  const { and, or } = filters;
  if (and && or) {
    throw refused('INVALID_FILTER_OPERATORS_COMBINATION', 'Filter operators "and" and "or" cannot be present at the same level.');
  }
  const conditions = and ?? or ?? [];
  if (conditions.length === 0) throw refused('EMPTY_FILTER_OPERATOR', 'Filter operators "and" and "or" cannot be empty.');
  if (conditions.length > STORAGE_LIMITS.conditions) {
    throw refused('INVALID_FILTER_CONDITION', `A filter can have at most ${STORAGE_LIMITS.conditions} conditions.`);
  }
  for (const condition of conditions) checkCondition(condition, schema.typeOf(condition.property));
  return (value) =>
    and ? conditions.every((condition) => holds(condition, value)) : conditions.some((condition) => holds(condition, value));
}

/** Refuses a condition that its attribute's type does not support, or values that do not fit that type. */
export function checkCondition({ condition, values }: Omit<Condition, 'property'>, type: AttributeType): void {
  // "Attributes declared as type any are not supported in filter conditions … 422"; the code is not documented, and was
  // reported (storage-refusal.ts) for another 422 only.
  if (type === 'any') throw new StorageRefusal(422, 'UNPROCESSABLE_ENTITY', 'Attributes of type any cannot be compared.');
  const rule = RULES[condition];
  if (!rule.types.includes(type)) {
    throw refused('INVALID_FILTER_CONDITION', `Condition ${condition} does not support attributes of type ${type}.`);
  }
  if (values.length < rule.values) throw refused('INSUFFICIENT_FILTER_VALUES', 'The specified condition needs at least two values.');
  const wanted = condition === 'EXISTS' || condition === 'NOT_EXISTS' ? 'boolean' : type;
  if (values.length > rule.values || !values.every((value) => fits(wanted, value))) {
    throw refused('INVALID_FILTER_VALUES', `Condition ${condition} needs ${rule.values} value(s) of type ${wanted}.`);
  }
}

/** Orders two values of one attribute as the index does: numbers by size, text by its UTF-8 bytes. */
export function compare(left: unknown, right: unknown): number {
  if (typeof left === 'string' && typeof right === 'string') return Buffer.compare(Buffer.from(left), Buffer.from(right));
  return Number(left) - Number(right);
}

function holds({ property, condition, values }: Condition, record: Record<string, unknown>): boolean {
  const value = record[property];
  const [first, second] = values;
  // The documents do not say how an absent attribute compares; nothing but "not" is true of it here.
  if (value === undefined) return condition.startsWith('NOT_');
  switch (condition) {
    case 'EXISTS':
      return true;
    case 'NOT_EXISTS':
      return false;
    case 'BEGINS_WITH':
      return text(value).startsWith(text(first));
    case 'CONTAINS':
      return text(value).includes(text(first));
    case 'NOT_CONTAINS':
      return !text(value).includes(text(first));
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
      return compare(value, first) > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return compare(value, first) >= 0;
    case 'LESS_THAN':
      return compare(value, first) < 0;
    case 'LESS_THAN_EQUAL_TO':
      return compare(value, first) <= 0;
    case 'BETWEEN':
      return compare(value, first) >= 0 && compare(value, second) <= 0;
  }
}

/** Both sides are text: `checkCondition` saw to it. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const ORDERED: readonly AttributeType[] = ['string', 'integer', 'float'];
const TYPED: readonly AttributeType[] = [...ORDERED, 'boolean'];
const TEXT: readonly AttributeType[] = ['string'];

/** "Conditions" of "Querying the Custom Entity Store": the types each condition supports. */
const RULES: Record<Condition['condition'], { types: readonly AttributeType[]; values: number }> = {
  BEGINS_WITH: { types: TEXT, values: 1 },
  BETWEEN: { types: ORDERED, values: 2 },
  CONTAINS: { types: TEXT, values: 1 },
  NOT_CONTAINS: { types: TEXT, values: 1 },
  EQUAL_TO: { types: TYPED, values: 1 },
  NOT_EQUAL_TO: { types: TYPED, values: 1 },
  EXISTS: { types: TYPED, values: 1 },
  NOT_EXISTS: { types: TYPED, values: 1 },
  GREATER_THAN: { types: ORDERED, values: 1 },
  GREATER_THAN_EQUAL_TO: { types: ORDERED, values: 1 },
  LESS_THAN: { types: ORDERED, values: 1 },
  LESS_THAN_EQUAL_TO: { types: ORDERED, values: 1 },
};

function refused(code: string, message: string): StorageRefusal {
  return new StorageRefusal(400, code, message);
}
