import type { NotAnswered } from '../app/ports';
import type { Heard } from './request';

/** Why a query has no answer. That nothing is at a search's address is no refusal of the query. */
export function notAnswered(heard: Exclude<Heard<unknown>, { kind: 'body' }>): NotAnswered {
  switch (heard.kind) {
    case 'refused':
      return { kind: 'refused', message: heard.message };
    case 'missing':
      return { kind: 'unreachable' };
    case 'unreachable':
      return {
        kind: 'unreachable',
        ...(heard.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: heard.retryAfterSeconds }),
      };
  }
}
