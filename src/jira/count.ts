import { route } from '@forge/api';
import type { Counted } from '../app/ports';
import { countAnswer } from './jira-answers';
import { ask, type Requester } from './request';

/** How many issues match, by Jira's count endpoint: one request and one quota point whatever the number. */
export async function count(jira: Requester, jql: string): Promise<Counted> {
  const heard = await ask(jira, route`/rest/api/3/search/approximate-count`, countAnswer, { jql });
  switch (heard.kind) {
    case 'body':
      return { kind: 'count', count: heard.body.count };
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
