import { z } from 'zod';
import { statusJson } from '../catalog-json';
import { transitionIssue } from '../change-issue';
import { findIssue } from '../find-issue';
import { holds } from '../permissions';
import { Refusal } from '../refusal';
import { done, ok, param, readBody, readQuery, type Route } from '../route';

/** Moving issues. Workflows are not modelled: every status can be reached from every other, by a transition of its id. */
export const transitionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/issue/{issueIdOrKey}/transitions',
    scope: 'read:jira-work',
    alsoVersion2: true,
    answer: (call) => {
      const { site, caller } = call;
      const { transitionId } = readQuery(call, z.strictObject({ transitionId: z.string().optional() }));
      const issue = findIssue(site, caller, param(call, 'issueIdOrKey'));
      const may = holds(caller, 'TRANSITION_ISSUES', site.catalog.projects.get(issue.projectId));
      const statuses = may ? [...site.catalog.statuses.values()] : [];
      const transitions = statuses
        .filter((status) => transitionId === undefined || status.id === transitionId)
        .map((status) => ({
          id: status.id,
          name: status.name,
          to: statusJson(site, status),
          hasScreen: false,
          isGlobal: true,
          isInitial: false,
          isAvailable: true,
          isConditional: false,
          isLooped: false,
        }));
      return ok({ expand: 'transitions', transitions });
    },
  },
  {
    method: 'POST',
    path: '/issue/{issueIdOrKey}/transitions',
    scope: 'write:jira-work',
    answer: (call) => {
      const { site, caller, throughApp } = call;
      const issue = findIssue(site, caller, param(call, 'issueIdOrKey'));
      // 400, not 403, by Jira's reference; in which words is not said there.
      if (!holds(caller, 'TRANSITION_ISSUES', site.catalog.projects.get(issue.projectId))) {
        throw new Refusal(400, ['You do not have permission to transition this issue.']);
      }
      const { transition, fields } = readBody(call, transitionBody);
      if (!site.catalog.statuses.has(transition.id)) {
        throw new Refusal(400, [`Transition id '${transition.id}' is not valid for this issue.`]);
      }
      const wanted = fields?.resolution;
      const resolution = [...site.catalog.resolutions.values()].find((one) => one.id === wanted?.id || one.name === wanted?.name);
      if (wanted && !resolution) throw new Refusal(400, [], { resolution: 'Specify a valid resolution.' });
      transitionIssue(site, issue.id, transition.id, { accountId: caller.accountId, throughApp }, resolution?.id);
      return done;
    },
  },
];

const transitionBody = z.strictObject({
  transition: z.strictObject({ id: z.string() }),
  fields: z
    .strictObject({ resolution: z.strictObject({ id: z.string().optional(), name: z.string().optional() }).optional() })
    .optional(),
});
