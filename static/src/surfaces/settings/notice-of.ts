import type { Failure } from '../../../../src/contract/errors';
import type { Notice } from '../../parts/form-notice';

/** What happened and what is safe, in short; each fault stands beside its field. */
export function noticeOf({ message, hint, fields = [] }: Failure): Notice {
  const [only, ...more] = fields;
  const which = more.length > 0 ? `${fields.length} fields need a look. ` : only && only.message !== message ? `${only.message} ` : '';
  return { message, hint: which + hint };
}
