import { route } from '@forge/api';
import type { NumbersRead } from '../app/ports';
import { ISSUES_A_PAGE } from '../measure/requests-of';
import { numbersAnswer } from './jira-answers';
import { notAnswered } from './not-answered';
import { ask, type Requester } from './request';

/** A page of a number field's values, by enhanced search: one request, and one quota point more for each issue. */
export async function readNumbers(jira: Requester, jql: string, field: string, page?: string): Promise<NumbersRead> {
  const body = { jql, fields: [field], maxResults: ISSUES_A_PAGE, ...(page === undefined ? {} : { nextPageToken: page }) };
  const heard = await ask(jira, route`/rest/api/3/search/jql`, numbersAnswer(field), body);
  if (heard.kind !== 'body') return notAnswered(heard);
  const { issues, nextPageToken } = heard.body;
  return {
    kind: 'page',
    numbers: issues.map(({ fields }) => fields?.[field] ?? null),
    ...(nextPageToken === undefined ? {} : { next: nextPageToken }),
  };
}
