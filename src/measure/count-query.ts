import { JastBuilder, print, walkAST, type Jast } from '@atlaskit/jql-ast';
import type { ProjectId } from '../okr/ids';

/** A query that may run, or why it may not. */
export type CountQuery = { kind: 'query'; jql: string } | { kind: 'refused'; why: string };

/**
 * The query a count measure runs: `project in (ids) AND (query)`, printed from the parsed tree, so that no text of the
 * author can escape its parentheses. ORDER BY is dropped; functions that answer differently for each person are
 * refused, because everyone must see the same number.
 */
export function countQuery(projects: readonly ProjectId[], jql: string): CountQuery {
  const tree = new JastBuilder().build(jql);
  const fault = tree.errors[0];
  if (fault || !tree.query) return { kind: 'refused', why: `This is not JQL: ${fault?.message ?? 'it is empty'}` };
  const personal = functionsIn(tree).find((name) => PERSONAL.has(name.toLowerCase()));
  if (personal) {
    return { kind: 'refused', why: `${personal}() differs for each person. Name the people, or leave it out.` };
  }
  tree.query.removeOrderBy();
  const inProjects = `project in (${projects.join(', ')})`;
  return { kind: 'query', jql: tree.query.where ? `${inProjects} AND (${print(tree)})` : inProjects };
}

/** JQL functions whose answer depends on who asks. */
const PERSONAL: ReadonlySet<string> = new Set([
  'currentuser',
  'currentlogin',
  'lastlogin',
  'issuehistory',
  'votedissues',
  'watchedissues',
  'projectsleadbyuser',
  'projectswhereuserhaspermission',
  'projectswhereuserhasrole',
  'componentsleadbyuser',
]);

function functionsIn(tree: Jast): string[] {
  const names: string[] = [];
  walkAST({ enterFunctionOperand: (operand) => void names.push(operand.function.value) }, tree);
  return names;
}
