import { createRequire } from 'node:module';
import type * as TypeScript from 'typescript';
import { binary, callMethod, Lambda, memberOf, truth } from './jira-expression-methods';

/** Works an expression out for the values of its variables; throws where Jira would fail. */
export type JiraExpression = (variables: Readonly<Record<string, unknown>>) => unknown;

/**
 * Compiles a Jira expression, as far as filters of events need one: members, optional chaining, operators, lists, lambdas,
 * and the common methods of texts and lists. The grammar is JavaScript's, so its parser is borrowed from TypeScript; what
 * is not in the subset (assignments, `new`, functions, statements, templates, …) is refused here, with the place.
 *
 * Known from "Jira expressions" only. Where that is silent the strict reading was taken: no value counts as true or false
 * but those two, and values of different types are not compared by size. A member that is not there is null.
 */
export function compileJiraExpression(text: string, variables: readonly string[]): JiraExpression {
  const ts = loadTypeScript();
  const source = `(${text}\n)`;
  const [fault] = ts.transpileModule(source, { reportDiagnostics: true }).diagnostics ?? [];
  if (fault) throw new SyntaxError(`"${text}" cannot be read: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`);
  const file = ts.createSourceFile('expression.js', source, ts.ScriptTarget.Latest, true);
  const [statement, ...more] = file.statements;
  if (!statement || more.length > 0 || !ts.isExpressionStatement(statement)) throw new SyntaxError(`"${text}" is more than one expression.`);
  return compiler(ts)(statement.expression, new Set(variables));
}

type Ts = typeof TypeScript;
type Node = TypeScript.Node;

/** What an optional chain comes to once it has met null: the rest of the chain is passed over. */
const SKIPPED = Symbol('skipped');

function compiler(ts: Ts) {
  const compile = (node: Node, known: ReadonlySet<string>): JiraExpression => {
    const run = compileLink(node, known);
    return (variables) => {
      const value = run(variables);
      return value === SKIPPED ? null : value;
    };
  };

  /** As `compile`, but a broken optional chain stays one. */
  const compileLink = (node: Node, known: ReadonlySet<string>): JiraExpression => {
    const sub = (part: Node) => compile(part, known);
    if (ts.isParenthesizedExpression(node)) return sub(node.expression);
    if (ts.isStringLiteral(node)) return () => node.text;
    if (ts.isNumericLiteral(node)) return () => Number(node.text);
    if (node.kind === ts.SyntaxKind.TrueKeyword) return () => true;
    if (node.kind === ts.SyntaxKind.FalseKeyword) return () => false;
    if (node.kind === ts.SyntaxKind.NullKeyword) return () => null;
    if (ts.isIdentifier(node)) return variable(node.text, known);
    if (ts.isArrayLiteralExpression(node)) return list(node.elements.map(sub));
    if (ts.isPropertyAccessExpression(node)) return member(node, () => node.name.text, known);
    if (ts.isElementAccessExpression(node)) return member(node, sub(node.argumentExpression), known);
    if (ts.isCallExpression(node)) return call(node, known);
    if (ts.isArrowFunction(node)) return lambda(node, known);
    if (ts.isPrefixUnaryExpression(node)) return unary(node, sub(node.operand));
    if (ts.isConditionalExpression(node)) return choice(sub(node.condition), sub(node.whenTrue), sub(node.whenFalse));
    if (ts.isBinaryExpression(node)) return binary(node.operatorToken.getText(), sub(node.left), sub(node.right));
    return refuse(node);
  };

  const member = (
    node: TypeScript.PropertyAccessExpression | TypeScript.ElementAccessExpression,
    name: JiraExpression,
    known: ReadonlySet<string>,
  ): JiraExpression => {
    if (node.getText() === 'event.runtime') refuse(node);
    const object = compileLink(node.expression, known);
    return (variables) => {
      const target = object(variables);
      if (target === SKIPPED || (target === null && node.questionDotToken)) return SKIPPED;
      return memberOf(target, name(variables));
    };
  };

  const call = (node: TypeScript.CallExpression, known: ReadonlySet<string>): JiraExpression => {
    const callee = node.expression;
    if (!ts.isPropertyAccessExpression(callee)) return refuse(node);
    const object = compileLink(callee.expression, known);
    const parts = node.arguments.map((part) => compile(part, known));
    return (variables) => {
      const target = object(variables);
      if (target === SKIPPED || (target === null && callee.questionDotToken)) return SKIPPED;
      return callMethod(target, callee.name.text, parts.map((part) => part(variables)));
    };
  };

  const lambda = (node: TypeScript.ArrowFunction, known: ReadonlySet<string>): JiraExpression => {
    const names = node.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : refuse(name)));
    if (ts.isBlock(node.body)) return refuse(node);
    const body = compile(node.body, new Set([...known, ...names]));
    return (variables) =>
      new Lambda((values) => body({ ...variables, ...Object.fromEntries(names.map((name, place) => [name, values[place] ?? null])) }));
  };

  const unary = (node: TypeScript.PrefixUnaryExpression, operand: JiraExpression): JiraExpression => {
    if (node.operator === ts.SyntaxKind.ExclamationToken) return (variables) => !truth(operand(variables));
    if (node.operator === ts.SyntaxKind.MinusToken) return binary('-', () => 0, operand);
    return refuse(node);
  };
  return compile;
}

function variable(name: string, known: ReadonlySet<string>): JiraExpression {
  if (!known.has(name)) throw new SyntaxError(`There is no variable "${name}" in this expression.`);
  return (variables) => variables[name] ?? null;
}

const list = (elements: readonly JiraExpression[]): JiraExpression => (variables) => elements.map((element) => element(variables));

const choice = (condition: JiraExpression, yes: JiraExpression, no: JiraExpression): JiraExpression =>
  (variables) => (truth(condition(variables)) ? yes(variables) : no(variables));

function refuse(node: Node): never {
  throw new SyntaxError(`"${node.getText()}" is not in the part of Jira expressions that is modelled here.`);
}

/** Loaded for an expression only: it takes a fifth of a second. */
function loadTypeScript(): Ts {
  const loaded: unknown = createRequire(__filename)('typescript');
  if (!isTypeScript(loaded)) throw new Error('The package typescript has no parser.');
  return loaded;
}

const isTypeScript = (loaded: unknown): loaded is Ts => typeof loaded === 'object' && loaded !== null && 'createSourceFile' in loaded;
