import type { Failure } from '../../../src/contract/errors';
import type { Refused } from './use-form';

/** What is said at the button after a save that gave nothing. */
export interface Notice {
  message: string;
  hint: string;
}

/** The server's reason; what it found in fields that this form does not show is said here, too. */
export const noticeOf = ({ message, hint, fields = [] }: Failure, isShown: (path: string) => boolean): Notice => ({
  message,
  hint: [...fields.filter(({ path }) => !isShown(path)).map((fault) => fault.message), hint].join(' '),
});

/** “2 fields need a look. Target, Owner.” Said only once saving was asked for. */
export function incompleteNotice(asked: boolean, labels: readonly string[]): Notice | null {
  if (!asked || labels.length === 0) return null;
  const named = [...new Set(labels)];
  return {
    message: named.length === 1 ? 'One field needs a look.' : `${named.length} fields need a look.`,
    hint: `${named.join(', ')}. Nothing was sent yet.`,
  };
}

/** What the server refused, by the form's own fields; null names a path that the form does not show. */
export const refusedIn = <Name extends string>(failure: Failure | null, fieldOf: (path: string) => Name | null): ReadonlyArray<Refused<Name>> =>
  (failure?.fields ?? []).flatMap(({ path, message }) => {
    const name = fieldOf(path);
    return name === null ? [] : [{ name, message }];
  });
