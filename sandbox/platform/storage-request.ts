import { z } from 'zod';
import { invalidRequest } from './storage-refusal';

/** Reads a request body; one that has not the wire's shape is refused with the faulty place. */
export function readRequest<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) throw invalidRequest(z.prettifyError(result.error));
  return result.data;
}

const metadataField = z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']);
const metadata = z.object({ metadataFields: z.array(metadataField).optional() }).optional();
const ttl = z.object({ value: z.number(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });
/** Keys are judged by `checkKey`, so that they are refused with the platform's codes. */
const key = z.unknown().optional();
const limit = z.number().optional();

const condition = z.object({
  property: z.string(),
  condition: z.enum([
    'BEGINS_WITH', 'BETWEEN', 'CONTAINS', 'NOT_CONTAINS', 'EQUAL_TO', 'NOT_EQUAL_TO', 'EXISTS', 'NOT_EXISTS',
    'GREATER_THAN', 'GREATER_THAN_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_EQUAL_TO',
  ]),
  values: z.array(z.unknown()),
});
const filters = z.object({ and: z.array(condition).optional(), or: z.array(condition).optional() });

export type MetadataField = z.infer<typeof metadataField>;
export type Condition = z.infer<typeof condition>;
export type Filters = z.infer<typeof filters>;

export const getRequest = z.object({ key, entityName: z.string().optional(), options: metadata });

export const setRequest = z.object({
  key,
  entityName: z.string().optional(),
  value: z.unknown().optional(),
  options: z
    .object({
      ttl: ttl.optional(),
      keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
      returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
      returnMetadataFields: z.array(metadataField).optional(),
    })
    .optional(),
});

export const deleteRequest = z.object({ key, entityName: z.string().optional() });

export const queryRequest = z.object({
  limit,
  after: z.string().optional(),
  where: z
    .array(z.object({ property: z.literal('key'), condition: z.literal('BEGINS_WITH'), values: z.tuple([z.string()]) }))
    .max(1)
    .optional(),
  options: metadata,
});

export const entityQueryRequest = z.object({
  entityName: z.string(),
  indexName: z.string(),
  partition: z.array(z.unknown()).optional(),
  range: z
    .object({
      condition: z.enum([
        'BEGINS_WITH', 'BETWEEN', 'EQUAL_TO', 'GREATER_THAN', 'GREATER_THAN_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_EQUAL_TO',
      ]),
      values: z.array(z.unknown()),
    })
    .optional(),
  filters: filters.optional(),
  sort: z.enum(['ASC', 'DESC']).optional(),
  cursor: z.string().optional(),
  limit,
  options: metadata,
});

export type EntityQuery = z.infer<typeof entityQueryRequest>;
export type RangeCondition = NonNullable<EntityQuery['range']>;

export const batchGetRequest = z.array(getRequest);
export const batchSetRequest = z.array(setRequest);
export const batchDeleteRequest = z.array(deleteRequest);

export const transactionRequest = z.object({
  set: z
    .array(
      z.object({
        key,
        entityName: z.string().optional(),
        value: z.unknown().optional(),
        conditions: filters.optional(),
        options: z.object({ ttl: ttl.optional() }).optional(),
      }),
    )
    .default([]),
  delete: z.array(z.object({ key, entityName: z.string().optional(), conditions: filters.optional() })).default([]),
  check: z.array(z.object({ key, entityName: z.string(), conditions: filters })).default([]),
});

export type Transaction = z.infer<typeof transactionRequest>;
