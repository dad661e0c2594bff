import { route } from '@forge/api';
import type { Counted } from '../app/ports';
import { countAnswer } from './jira-answers';
import { notAnswered } from './not-answered';
import { ask, type Requester } from './request';

/** How many issues match, by Jira's count endpoint: one request and one quota point whatever the number. */
export async function count(jira: Requester, jql: string): Promise<Counted> {
  const heard = await ask(jira, route`/rest/api/3/search/approximate-count`, countAnswer, { jql });
  return heard.kind === 'body' ? { kind: 'count', count: heard.body.count } : notAnswered(heard);
}
