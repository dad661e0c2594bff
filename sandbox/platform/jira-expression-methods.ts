import type { JiraExpression } from './jira-expression';

/** `c => c.name`, to be called by methods of lists. */
export class Lambda {
  constructor(readonly call: (values: readonly unknown[]) => unknown) {}
}

/** A member of a map, list or text; null when it is not there. Only what the data holds, nothing that JavaScript adds. */
export function memberOf(target: unknown, name: unknown): unknown {
  if (target === null) throw new TypeError(`null has no member "${String(name)}"`);
  if (Array.isArray(target) || typeof target === 'string') {
    if (name === 'length') return target.length;
    return typeof name === 'number' ? (valueAt(target, name) ?? null) : null;
  }
  if (typeof target !== 'object' || (typeof name !== 'string' && typeof name !== 'number')) return null;
  return Object.entries(target).find(([key]) => key === String(name))?.[1] ?? null;
}

const valueAt = (target: string | readonly unknown[], place: number): unknown => target[place];

/** Calls a method of a text or list. Throws when there is no such method, or for arguments it does not take. */
export function callMethod(target: unknown, method: string, values: readonly unknown[]): unknown {
  const [first, second] = values;
  const known = Array.isArray(target) ? LIST_METHODS[method]?.(target, first, second)
    : typeof target === 'string' ? TEXT_METHODS[method]?.(target, first, second) : undefined;
  if (known === undefined) throw new TypeError(`"${method}" is no method of ${target === null ? 'null' : typeof target} that is modelled here, or not with these values`);
  return known;
}

/** The one boolean or the other; nothing else passes for one. */
export function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new TypeError(`${JSON.stringify(value)} is no boolean`);
}

/** An operation on two values. Refuses operators that are not in the subset, all assignments among them. */
export function binary(operator: string, left: JiraExpression, right: JiraExpression): JiraExpression {
  switch (operator) {
    case '&&':
      return (variables) => truth(left(variables)) && truth(right(variables));
    case '||':
      return (variables) => truth(left(variables)) || truth(right(variables));
    case '??':
      return (variables) => left(variables) ?? right(variables);
    case '==':
    case '===':
      return (variables) => left(variables) === right(variables);
    case '!=':
    case '!==':
      return (variables) => left(variables) !== right(variables);
  }
  const operation = ORDERED[operator];
  if (!operation) throw new SyntaxError(`The operator "${operator}" is not in the part of Jira expressions that is modelled here.`);
  return (variables) => {
    const [one, other] = [left(variables), right(variables)];
    const result = typeof one === 'number' && typeof other === 'number' ? operation.numbers(one, other)
      : typeof one === 'string' && typeof other === 'string' ? operation.texts?.(one, other) : undefined;
    if (result === undefined) throw new TypeError(`"${operator}" does not take ${JSON.stringify(one)} and ${JSON.stringify(other)}`);
    return result;
  };
}

interface Operation {
  numbers(one: number, other: number): unknown;
  texts?(one: string, other: string): unknown;
}

const ORDERED: Record<string, Operation> = {
  '<': { numbers: (one, other) => one < other, texts: (one, other) => one < other },
  '<=': { numbers: (one, other) => one <= other, texts: (one, other) => one <= other },
  '>': { numbers: (one, other) => one > other, texts: (one, other) => one > other },
  '>=': { numbers: (one, other) => one >= other, texts: (one, other) => one >= other },
  '+': { numbers: (one, other) => one + other, texts: (one, other) => one + other },
  '-': { numbers: (one, other) => one - other },
  '*': { numbers: (one, other) => one * other },
  '/': { numbers: (one, other) => one / other },
  '%': { numbers: (one, other) => one % other },
};

type Method<Target> = (target: Target, first: unknown, second: unknown) => unknown;

const text = (work: (target: string, other: string) => unknown): Method<string> => (target, other) =>
  typeof other === 'string' ? work(target, other) : undefined;

const TEXT_METHODS: Record<string, Method<string>> = {
  includes: text((target, other) => target.includes(other)),
  startsWith: text((target, other) => target.startsWith(other)),
  endsWith: text((target, other) => target.endsWith(other)),
  indexOf: text((target, other) => target.indexOf(other)),
  split: text((target, other) => target.split(other)),
  toLowerCase: (target) => target.toLowerCase(),
  toUpperCase: (target) => target.toUpperCase(),
  trim: (target) => target.trim(),
  slice: (target, from, to) => sliced(target, from, to),
};

const each = (work: (target: readonly unknown[], of: (value: unknown) => unknown) => unknown): Method<readonly unknown[]> => (target, lambda) =>
  lambda instanceof Lambda ? work(target, (value) => lambda.call([value])) : undefined;

const LIST_METHODS: Record<string, Method<readonly unknown[]>> = {
  some: each((target, of) => target.some((value) => truth(of(value)))),
  every: each((target, of) => target.every((value) => truth(of(value)))),
  filter: each((target, of) => target.filter((value) => truth(of(value)))),
  map: each((target, of) => target.map(of)),
  includes: (target, value) => target.includes(value),
  indexOf: (target, value) => target.indexOf(value),
  slice: (target, from, to) => sliced(target, from, to),
};

function sliced(target: string | readonly unknown[], from: unknown, to: unknown): unknown {
  if (typeof from !== 'number' || (to !== undefined && typeof to !== 'number')) return undefined;
  return target.slice(from, to);
}
