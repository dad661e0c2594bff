import { ids, type ProjectKey } from './base';
import { accountOf, type PersonName } from './people';
import type { AppCalled } from './sample-event';

type Payload = Record<string, unknown>;

/** A call from the settings page. */
export const fromSettings = (at: number, by: PersonName, functionKey: string, payload: Payload): AppCalled =>
  called(at, by, 'settings-page', functionKey, payload, { type: 'jira:adminPage' });

/** A call from a project's page; teams without a project write on the company page. */
export function fromPage(
  at: number,
  by: PersonName,
  project: ProjectKey | undefined,
  functionKey: string,
  payload: Payload,
): AppCalled {
  return project === undefined
    ? called(at, by, 'company-okrs', functionKey, payload, { type: 'jira:globalPage' })
    : called(at, by, 'project-okrs', functionKey, payload, { type: 'jira:projectPage', project: projectContext(project) });
}

/** A call from an issue's panel; the issue's id joins the payload when it is known. */
export function fromPanel(
  at: number,
  by: PersonName,
  issue: { key: string; project: ProjectKey },
  functionKey: string,
  payload: Payload,
): AppCalled {
  const extension = { type: 'jira:issuePanel', project: projectContext(issue.project), issue: { key: issue.key } };
  return { ...called(at, by, 'key-results-panel', functionKey, payload, extension), issue: issue.key };
}

const called = (
  at: number,
  by: PersonName,
  moduleKey: string,
  functionKey: string,
  payload: Payload,
  extension: Payload,
): AppCalled => ({
  kind: 'call',
  at,
  as: accountOf(by),
  moduleKey,
  functionKey,
  payload,
  context: { extension },
});

const projectContext = (key: ProjectKey) => ({ id: ids.project[key], key, type: 'software' });
