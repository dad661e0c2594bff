import { z } from 'zod';

/**
 * An instant as exports write it, in UTC: `2014-12-16T16:54:10.555+0000`, any other offset with or without a colon,
 * `Z`, a blank for the `T`, or milliseconds since 1970. Without an offset the instant is taken as UTC.
 */
export const exportedInstant = z.union([z.number(), z.string()]).transform((raw, context) => {
  const instant = new Date(typeof raw === 'number' ? raw : isoOf(raw));
  if (!Number.isNaN(instant.getTime())) return instant.toISOString();
  context.addIssue({ code: 'custom', message: `"${raw}" is not an instant` });
  return z.NEVER;
});

function isoOf(raw: string): string {
  const iso = raw.trim().replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return /(Z|[+-]\d\d:\d\d)$/i.test(iso) ? iso : `${iso}Z`;
}
