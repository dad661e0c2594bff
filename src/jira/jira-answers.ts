import { z } from 'zod';

/** What we read of Jira's answers; everything else in them is left alone. */
export const countAnswer = z.looseObject({ count: z.number().int().min(0) });

/** `POST /search/jql` for one number field: what each issue holds in it. All else is dropped, text in the field too. */
export const numbersAnswer = (field: string) =>
  z.object({
    issues: z.array(z.object({ fields: z.object({ [field]: z.number().nullable().catch(null) }).optional() })),
    nextPageToken: z.string().optional(),
  });

export const issueAnswer = z.looseObject({
  id: z.string(),
  fields: z.looseObject({
    project: z.looseObject({ id: z.string() }),
    issuetype: z.looseObject({ hierarchyLevel: z.number().int().optional(), subtask: z.boolean().optional() }),
  }),
});

/** `GET /mypermissions`: permission key → whether it is held. */
export const permissionsAnswer = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});

/** `GET /user`: whether the account can still act. */
export const userAnswer = z.looseObject({ active: z.boolean() });

/** `POST /permissions/check`: the global permissions that are held, and the projects in which each other one is. */
export const permissionsCheckAnswer = z.looseObject({
  globalPermissions: z.array(z.string()),
  projectPermissions: z.array(
    z.looseObject({ permission: z.string(), projects: z.array(z.union([z.number(), z.string()])) }),
  ),
});

/** Jira's own words for a request it refuses. */
export const errorAnswer = z.looseObject({
  errorMessages: z.array(z.string()).optional(),
  errors: z.record(z.string(), z.string()).optional(),
});
