import { Refusal, type Conflict, type FieldFault } from './errors';

/** The payload breaks a rule; the fields say which. */
export const invalid = (message: string, fields: FieldFault[] = []): Refusal =>
  new Refusal({ code: 'INVALID', message, hint: 'Nothing was saved. Correct it and try again.', fields });

/** One field breaks a rule. */
export const invalidField = (path: string, message: string): Refusal => invalid(message, [{ path, message }]);

export const forbidden = (message: string, hint = 'Nothing was changed.'): Refusal =>
  new Refusal({ code: 'FORBIDDEN', message, hint });

export const notFound = (what: string): Refusal =>
  new Refusal({
    code: 'NOT_FOUND',
    message: `${what} does not exist, was removed, or is not visible to you.`,
    hint: 'Nothing was changed. Reload the page to see what is there now.',
  });

export const conflict = (what: string, met: Conflict): Refusal =>
  new Refusal({
    code: 'CONFLICT',
    message: `Somebody changed ${what} while you were writing.`,
    hint: 'Nothing is lost. Choose for each field what should stay.',
    conflict: met,
  });

export const overLimit = (message: string): Refusal =>
  new Refusal({ code: 'LIMIT', message, hint: 'Nothing was saved. Your text is still in the form.' });

export const upstream = (message: string, cause?: unknown): Refusal =>
  new Refusal(
    { code: 'UPSTREAM', message, hint: 'Nothing was lost. Try again in a minute.' },
    { cause },
  );

export const rateLimited = (cause?: unknown): Refusal =>
  new Refusal(
    {
      code: 'RATE_LIMITED',
      message: 'Too many requests at once.',
      hint: 'Nothing was lost. Try again in a minute.',
    },
    { cause },
  );

export const internal = (cause?: unknown): Refusal =>
  new Refusal(
    {
      code: 'INTERNAL',
      message: 'Something went wrong in Throughline.',
      hint: 'What was saved before is safe. Try again; if it happens again, tell your Jira admin the time.',
    },
    { cause },
  );
