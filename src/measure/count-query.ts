import { JastBuilder, print, walkAST, type Jast } from '@atlaskit/jql-ast';
import type { ProjectId } from '../okr/ids';
import { amongIds } from '../okr/jql';

/** A query that may run, or why it may not. */
export type CountQuery = { kind: 'query'; jql: string } | { kind: 'refused'; why: string };

/**
 * The query that a measure runs: `project in (ids) AND (query)`, and so on for each further query, printed from the
 * parsed trees, so that no text of the author can escape its parentheses. ORDER BY is dropped; functions that answer
 * differently for each person are refused, because everyone must see the same number, and so are saved filters, whose
 * owner could change them.
 */
export function countQuery(projects: readonly ProjectId[], ...queries: readonly string[]): CountQuery {
  const read = queries.map(condition);
  const refused = read.find((one) => one.kind === 'refused');
  if (refused) return refused;
  const conditions = read.flatMap((one) => (one.kind === 'condition' && one.text !== '' ? [`(${one.text})`] : []));
  return { kind: 'query', jql: [amongIds('project', projects), ...conditions].join(' AND ') };
}

/** What a query asks of an issue; nothing for one that only sorts. */
function condition(jql: string): { kind: 'condition'; text: string } | { kind: 'refused'; why: string } {
  const tree = new JastBuilder().build(jql);
  const fault = tree.errors[0];
  if (fault || !tree.query) return { kind: 'refused', why: `This is not JQL: ${fault?.message ?? 'it is empty'}` };
  const personal = functionsIn(tree).find((name) => PERSONAL.has(name.toLowerCase()));
  if (personal) {
    return { kind: 'refused', why: `${personal}() differs for each person. Name the people, or leave it out.` };
  }
  tree.query.removeOrderBy();
  const unsteady = fieldsIn(tree).find((name) => UNSTEADY.has(name.toLowerCase()));
  if (unsteady) {
    return { kind: 'refused', why: `“${unsteady}” can come to mean something else without anyone changing this measure. Write its conditions out.` };
  }
  return { kind: 'condition', text: tree.query.where ? print(tree) : '' };
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
  'myapproval',
  'mypending',
]);

/** JQL fields that stand for another query, or for what the person who asks has looked at. */
const UNSTEADY: ReadonlySet<string> = new Set(['filter', 'request', 'savedfilter', 'searchrequest', 'lastviewed']);

function fieldsIn(tree: Jast): string[] {
  const names: string[] = [];
  walkAST({ enterField: (field) => void names.push(field.value) }, tree);
  return names;
}

function functionsIn(tree: Jast): string[] {
  const names: string[] = [];
  walkAST({ enterFunctionOperand: (operand) => void names.push(operand.function.value) }, tree);
  return names;
}
