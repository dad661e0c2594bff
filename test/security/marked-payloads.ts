import fc from 'fast-check';
import type { z } from 'zod';

/** A text that stands wherever a person may write one, and nowhere else in the app. */
export const MARK = 'Mark 4711 <b>“as a person writes”</b>';

/** What the fields of a payload have to hold for the call to reach its use case. */
export type Known = Readonly<Record<string, unknown>>;

/**
 * Payloads that fit a schema, with the mark in every free text: one for each branch of its choices. What a pattern or a
 * meaning forbids to be marked is taken from `known`, by the field's name. Made from the contract, so a new call is tried too.
 */
export function markedPayloads(schema: z.ZodType, known: Known): unknown[] {
  return valuesOf(schema, '', known);
}

function valuesOf(schema: z.ZodType, field: string, known: Known): unknown[] {
  const given = known[field];
  if (given !== undefined && schema.safeParse(given).success) return [given];
  const def = schema.def as unknown as Definition;
  switch (def.type) {
    case 'object':
      return combined(Object.entries((schema as z.ZodType & { shape: Record<string, z.ZodType> }).shape).map(([name, part]) => [name, valuesOf(part, name, known)]));
    case 'record':
      return valuesOf(def.keyType!, field, known).flatMap((key) => valuesOf(def.valueType!, field, known).map((value) => ({ [String(key)]: value })));
    case 'array':
      return valuesOf(def.element!, field, known).map((value) => [value]);
    case 'union':
      return def.options!.flatMap((option) => valuesOf(option, field, known));
    case 'optional':
    case 'nullable':
    case 'default':
      return valuesOf(def.innerType!, field, known);
    case 'enum':
      return Object.values(def.entries!).slice(0, 1);
    case 'literal':
      return [...def.values!];
    default:
      return [fitting(schema, field)];
  }
}

/** The mark where it fits, else the first plain value that does, else a text that its pattern lets through. */
function fitting(schema: z.ZodType, field: string): unknown {
  const candidates = [MARK, 1, 0.5, 1000, true, 'SUP', 'SUP-O1', 'team', '10001', '2026-02-16', '2026-02-16T09:00:00.000Z', ...byPattern(schema)];
  const found = candidates.find((candidate) => schema.safeParse(candidate).success);
  if (found === undefined) throw new Error(`No value is known for the field ${field}: add one to the test.`);
  return found;
}

const byPattern = (schema: z.ZodType): string[] =>
  (schema.def.checks ?? []).flatMap((check) => {
    const { pattern } = check._zod.def as { pattern?: RegExp };
    return pattern ? fc.sample(fc.stringMatching(pattern), { seed: 1, numRuns: 1 }) : [];
  });

/** One object for each value of the field that has most of them, the others repeating theirs. */
function combined(fields: ReadonlyArray<[name: string, values: unknown[]]>): unknown[] {
  const most = Math.max(1, ...fields.map(([, values]) => values.length));
  return Array.from({ length: most }, (_, i) => Object.fromEntries(fields.map(([name, values]) => [name, values[i % values.length]])));
}

interface Definition {
  type: string;
  element?: z.ZodType;
  innerType?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Readonly<Record<string, string>>;
  values?: readonly unknown[];
}
