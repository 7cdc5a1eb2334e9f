import { type BsonDocument, isDocument } from '../../bson/values.js';
import { badValue, MongoError } from '../../errors.js';
import type { Expression, OperatorCompiler } from '../expression.js';

/** An operator of evaluated operands; a single operand may be given without an array. */
export function operatorOf(
  name: string,
  count: number | readonly [least: number, most: number],
  evaluate: (...values: unknown[]) => unknown,
): OperatorCompiler {
  const [least, most] = typeof count === 'number' ? [count, count] : count;
  return (operand, compile) => {
    const operands = (Array.isArray(operand) ? operand : [operand]).map(compile);
    if (operands.length < least || operands.length > most) {
      throw new MongoError(
        16020,
        'Location16020',
        `Expression ${name} takes ${least === most ? `exactly ${least}` : `${least} to ${most}`} arguments. ${operands.length} were passed in.`,
      );
    }
    return (document, scope) => evaluate(...operands.map((each) => each(document, scope)));
  };
}

/** The same, answering null when any operand is null or missing. */
export function nullableOperatorOf(
  name: string,
  count: number | readonly [least: number, most: number],
  evaluate: (...values: unknown[]) => unknown,
): OperatorCompiler {
  return operatorOf(name, count, (...values) => (values.some(isNullish) ? null : evaluate(...values)));
}

export const isNullish = (value: unknown): value is null | undefined => value === null || value === undefined;

/** The named arguments of an operator such as `$cond`. @throws MongoError for a missing or an unknown one. */
export function namedOperands(
  name: string,
  operand: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): BsonDocument {
  if (!isDocument(operand)) throw badValue(`${name} only supports an object as its argument`);
  for (const key of required) if (!(key in operand)) throw badValue(`Missing '${key}' parameter to ${name}`);
  for (const key of Object.keys(operand)) {
    if (!required.includes(key) && !optional.includes(key)) throw badValue(`Unrecognized parameter to ${name}: ${key}`);
  }
  return operand;
}

export const compileOptional = (
  operand: unknown,
  compile: (expression: unknown) => Expression,
): Expression | undefined => (operand === undefined ? undefined : compile(operand));
