import type { z } from 'zod';
import type { Answer } from './errors';
import type { Rule } from './rule';

/** One thing a screen may ask: what it sends, what it gets, who may. All three are required. */
export interface Call<Payload extends z.ZodType, Result extends z.ZodType> {
  payload: Payload;
  result: Result;
  rule: Rule<z.output<Payload>>;
}

/** States a call; exists so that the rule's payload type follows from the schema. */
export const call = <Payload extends z.ZodType, Result extends z.ZodType>(
  definition: Call<Payload, Result>,
): Call<Payload, Result> => definition;

/** A door's calls by name. */
export type Calls = Record<string, Call<z.ZodType, z.ZodType>>;

export type PayloadOf<C> = C extends Call<infer P, z.ZodType> ? z.output<P> : never;
export type ResultOf<C> = C extends Call<z.ZodType, infer R> ? z.output<R> : never;

/** The type shared by `makeResolver` on the server and `makeInvoke` on the screens. */
export type Api<Door> = {
  [Name in keyof Door & string]: Door[Name] extends Call<infer P, infer R>
    ? (payload: z.input<P>) => Answer<z.output<R>>
    : never;
};
