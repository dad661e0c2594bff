import type { z } from 'zod';
import type { Calls } from '../../src/contract/call';
import { ACCOUNT_ROLES } from '../../src/okr/account-roles';

/** A place in a schema where people could be compared, and why it may not stand there. */
export interface Fault {
  at: string;
  why: string;
}

/**
 * Looks for people through a contract. An account id may say who owns, leads, wrote, is assigned or belongs to one thing,
 * or who the caller is; nothing may be listed, grouped, sorted or filtered by person, so that Throughline can never be made
 * a performance review. What the lint cannot look into, it refuses. `forgetting` names the payload fields by which an admin
 * erases a person's words.
 */
export function appraisalFaults(calls: Calls, forgetting: readonly string[] = []): Fault[] {
  return Object.entries(calls).flatMap(([name, { payload, result }]) => [
    ...payloadFaults(payload, `${name}.payload`, new Set(forgetting)),
    ...faultsIn(result, { at: `${name}.result`, role: '', row: false }),
  ]);
}

/** What is under the eye: its path, the name it has in its object, and whether it is one of many. */
interface Place {
  at: string;
  role: string;
  row: boolean;
}

/** People may be sent only within a draft of one thing. */
function payloadFaults(payload: z.ZodType, at: string, forgetting: ReadonlySet<string>): Fault[] {
  return Object.entries(shapeOf(payload) ?? {}).flatMap(([field, schema]) => {
    const here = `${at}.${field}`;
    if (field === 'draft') return faultsIn(schema, { at: here, role: field, row: false });
    if (BY_PERSON.test(field) || choices(schema).some((choice) => ACCOUNT_ROLES.has(choice))) return [fault(here, 'sort')];
    return accountsUnder(schema) && !forgetting.has(here) ? [fault(here, 'filter')] : faultsIn(schema, { at: here, role: 'author', row: false });
  });
}

function faultsIn(schema: z.ZodType, place: Place, seen: readonly z.ZodType[] = []): Fault[] {
  if (isAccount(schema)) return ACCOUNT_ROLES.has(place.role) ? [] : [fault(place.at, 'role')];
  if (seen.includes(schema)) return [];
  const within = [...seen, schema];
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return objectFaults(shapeOf(schema) ?? {}, place, within);
    case 'array':
    case 'set':
      return faultsIn(def.element ?? def.valueType ?? schema, { at: `${place.at}[]`, role: place.role === 'members' ? 'members' : '', row: true }, within);
    case 'record':
    case 'map':
      return [
        ...(def.keyType && accountsUnder(def.keyType) ? [fault(place.at, 'key')] : []),
        ...(def.valueType ? faultsIn(def.valueType, { at: `${place.at}{}`, role: '', row: true }, within) : []),
      ];
    default:
      return innerOf(def, place).flatMap((inner) => faultsIn(inner, place, within));
  }
}

function objectFaults(shape: Readonly<Record<string, z.ZodType>>, place: Place, seen: readonly z.ZodType[]): Fault[] {
  const people = Object.entries(shape).filter(([, schema]) => isAccount(unwrapped(schema)));
  const others = Object.keys(shape).filter((field) => !people.some(([name]) => name === field));
  const caller = place.role === 'you' && !place.row;
  return [
    ...(people.length > 0 && others.some((field) => OF_A_SET.test(field)) ? [fault(place.at, 'mean')] : []),
    ...(people.length > 0 && place.row && !others.some((field) => NAMES_A_THING.test(field)) ? [fault(place.at, 'row')] : []),
    ...Object.entries(shape).flatMap(([field, schema]) =>
      caller && field === 'accountId' ? [] : faultsIn(schema, { at: `${place.at}.${field}`, role: field, row: false }, seen),
    ),
  ];
}

/** Fields that choose an order, a grouping or a person. */
const BY_PERSON = /^(person|people|user|assignee|owner|lead|groupBy|group|sortBy|orderBy)$/i;
/** Numbers that sum up many things. */
const OF_A_SET = /^(mean|median|average|avg|total|count|rank|score|percentile|grades?Mean|points)$/i;
/** What makes a row the row of a thing and not of a person. */
const NAMES_A_THING = /^(key|keyResult|objective|subject|issue|team)$/;

const REASONS = {
  role: 'An account id may stand only as owner, lead, author (by), assignee or member of one thing, or as the caller in "you": a person is never the subject.',
  key: 'Keyed by account id this is a table of people. Key it by what they own.',
  row: 'A row that names a person and no key result, objective, team or issue is a row about the person.',
  mean: 'A number over many things beside a person grades the person. Show it beside the team or the set.',
  filter: 'What is asked for by account id is a filter by person. Only "mine" may filter, by the caller the platform names.',
  sort: 'Nothing is sorted, grouped or filtered by who owns it.',
  opaque: 'The lint cannot look into this kind of schema, so an account id could hide in it.',
} as const;

const fault = (at: string, why: keyof typeof REASONS): Fault => ({ at, why: REASONS[why] });

/** A schema's definition as zod 4 keeps it; every field that can hold another schema. */
interface Definition {
  type: string;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: readonly z.ZodType[];
  items?: readonly z.ZodType[];
  left?: z.ZodType;
  right?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  getter?: () => z.ZodType;
  entries?: Readonly<Record<string, string>>;
}

const defOf = (schema: z.ZodType): Definition => schema.def;
const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> | undefined =>
  (schema as { shape?: Record<string, z.ZodType> }).shape;
const isAccount = (schema: z.ZodType): boolean => schema.meta()?.['holds'] === 'account';

const LEAVES: ReadonlySet<string> = new Set(['string', 'number', 'int', 'boolean', 'literal', 'enum', 'null', 'undefined', 'never', 'date', 'template_literal']);

/** The schemas a wrapper or a choice consists of. */
function innerOf(def: Definition, { at }: Pick<Place, 'at'>): z.ZodType[] {
  if (LEAVES.has(def.type)) return [];
  const inner = [def.innerType, def.left, def.right, def.in, def.out, def.getter?.(), ...(def.options ?? []), ...(def.items ?? [])];
  const found = inner.filter((schema) => schema !== undefined);
  if (found.length === 0) throw new Error(`${at}: ${REASONS.opaque} (${def.type})`);
  return found;
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = defOf(schema);
  return innerType && !isAccount(schema) ? unwrapped(innerType) : schema;
}

/** Whether an account id can stand anywhere in it. */
function accountsUnder(schema: z.ZodType, seen: readonly z.ZodType[] = []): boolean {
  if (isAccount(schema)) return true;
  if (seen.includes(schema)) return false;
  const def = defOf(schema);
  const parts = [...Object.values(shapeOf(schema) ?? {}), def.element, def.keyType, def.valueType].filter((part) => part !== undefined);
  const inner = parts.length > 0 || def.type === 'object' ? parts : innerOf(def, { at: 'payload' });
  return inner.some((part) => accountsUnder(part, [...seen, schema]));
}

/** The words a schema lets one choose from. */
function choices(schema: z.ZodType): string[] {
  const def = defOf(unwrapped(schema));
  return Object.values(def.entries ?? {});
}
