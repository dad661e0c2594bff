import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Manifest } from '../doors';

/** The manifest with what only this room reads: scopes that may be used offline in a user's name. */
export interface AppManifest extends Manifest {
  /** Scopes declared with `allowImpersonation: true`. */
  impersonation: string[];
  /** `app.runtime.memoryMB`; the platform's default is 512. */
  memoryMb: number;
}

/** Reads a manifest.yml; throws with the path and the faulty place when it is not one. */
export function readManifest(path: string): AppManifest {
  return parseManifest(readFileSync(path, 'utf8'), path);
}

/** Reads a manifest from YAML text. `name` is said in errors. */
export function parseManifest(text: string, name = 'manifest.yml'): AppManifest {
  const result = manifestSchema.safeParse(parse(text));
  if (!result.success) throw new Error(`${name} cannot be read: ${z.prettifyError(result.error)}`);
  const { permissions, app, ...rest } = result.data;
  const { scopes, ...others } = permissions;
  return {
    ...rest,
    app,
    permissions: { ...others, scopes: Array.isArray(scopes) ? scopes : Object.keys(scopes) },
    impersonation: Array.isArray(scopes) ? [] : impersonable(scopes),
    memoryMb: app.runtime?.memoryMB ?? 512,
  };
}

function impersonable(scopes: Record<string, { allowImpersonation?: boolean } | null>): string[] {
  return Object.entries(scopes).flatMap(([scope, options]) => (options?.allowImpersonation ? [scope] : []));
}

const entitySchema = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.object({ type: z.enum(['string', 'integer', 'float', 'boolean', 'any']) })),
  indexes: z
    .array(
      z.union([
        z.string(),
        z.object({ name: z.string(), range: z.array(z.string()), partition: z.array(z.string()).optional() }),
      ]),
    )
    .default([]),
});

const manifestSchema = z.object({
  app: z.object({
    id: z.string(),
    name: z.string().optional(),
    runtime: z.object({ memoryMB: z.number().optional() }).optional(),
    storage: z.object({ entities: z.array(entitySchema).optional() }).optional(),
  }),
  modules: z.record(z.string(), z.array(z.looseObject({ key: z.string() }))),
  resources: z
    .array(z.object({ key: z.string(), path: z.string(), entry: z.record(z.string(), z.string()).optional() }))
    .optional(),
  permissions: z
    .object({
      scopes: z
        .union([
          z.array(z.string()),
          z.record(z.string(), z.object({ allowImpersonation: z.boolean().optional() }).nullable()),
        ])
        .default([]),
      content: z
        .object({ styles: z.array(z.string()).optional(), scripts: z.array(z.string()).optional() })
        .optional(),
      external: z.record(z.string(), z.unknown()).optional(),
    })
    .default({ scopes: [] }),
});
