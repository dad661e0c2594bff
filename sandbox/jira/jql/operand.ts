import type { Operand } from '@atlaskit/jql-ast';
import { NotModelled } from '../refusal';
import type { SqlValue } from '../sql';
import type { JqlField } from './field';
import type { JqlScope } from './scope';
import { isUnmodelledFunction } from './unmodelled';

/** The values an operand comes to for a field; null among them stands for EMPTY. Notes what is wrong in the scope. */
export function operandValues(operand: Operand, field: Pick<JqlField, 'resolve' | 'call'>, name: string, scope: JqlScope): readonly SqlValue[] {
  switch (operand.operandType) {
    case 'keyword':
      return [null];
    case 'list':
      return operand.values.flatMap((one) => operandValues(one, field, name, scope));
    case 'value':
      return field.resolve(operand, name, scope);
    case 'function': {
      const functionName = operand.function.value;
      const values = field.call?.(functionName, operand.arguments.map((argument) => argument.value), scope);
      if (values) return values;
      if (isUnmodelledFunction(functionName)) throw new NotModelled(`the JQL function '${functionName}()'`);
      scope.problems.push(`Unable to find JQL function '${functionName}()'.`);
      return [];
    }
  }
}
