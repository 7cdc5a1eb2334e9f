import { Int32, Timestamp } from 'bson';
import { add, kindOf, multiply } from '../bson/arithmetic.js';
import { copyOf } from '../bson/codec.js';
import { compareValues } from '../bson/compare.js';
import { type BsonNumber, isDocument, isNumber, typeNameOf } from '../bson/values.js';
import { badValue, typeMismatch } from '../errors.js';
import type { OperatorCompiler } from './compile-operators.js';

/** The update operators that look at one value. */
export const fieldOperators: { [operator: string]: OperatorCompiler } = {
  // A copy each time: one update may write the value into many documents and then change them further.
  $set: (operand) => () => (typeof operand === 'object' ? copyOf(operand) : operand),
  $inc: (operand, path) => {
    const amount = numericArgument('increment', operand, path);
    return (current) =>
      inRange('$inc', current === undefined ? amount : add(numericField('$inc', current, path), amount));
  },
  $mul: (operand, path) => {
    const factor = numericArgument('multiply', operand, path);
    return (current) =>
      inRange('$mul', multiply(current === undefined ? new Int32(0) : numericField('$mul', current, path), factor));
  },
  $min: (operand) => (current) => (current === undefined || compareValues(operand, current) < 0 ? operand : undefined),
  $max: (operand) => (current) => (current === undefined || compareValues(operand, current) > 0 ? operand : undefined),
  $currentDate: (operand, path, now) => {
    const type = isDocument(operand) ? operand['$type'] : operand === true ? 'date' : undefined;
    if (type === 'date') return () => now;
    if (type === 'timestamp') return () => new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 });
    throw badValue(`The $currentDate operator for '${path}' takes true or { $type: 'date' | 'timestamp' }`);
  },
};

function numericArgument(verb: string, operand: unknown, path: string): BsonNumber {
  if (isNumber(operand)) return operand;
  throw typeMismatch(`Cannot ${verb} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`);
}

function numericField(operator: string, value: unknown, path: string): BsonNumber {
  if (isNumber(value)) return value;
  throw typeMismatch(
    `Cannot apply ${operator} to a value of non-numeric type. The document has the field '${path}' of non-numeric type ${typeNameOf(value)}`,
  );
}

function inRange(operator: string, result: BsonNumber | undefined): BsonNumber {
  if (result !== undefined && kindOf(result)) return result;
  throw badValue(`Failed to apply ${operator} operations to current value: the result does not fit 64 bits`);
}
