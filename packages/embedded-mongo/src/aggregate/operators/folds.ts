import { accumulatorNamed } from '../accumulators.js';
import type { OperatorCompiler } from '../expression.js';

/** Accumulators as expressions: over the elements of one array, or over several operands. */
export const foldOperators: { [name: string]: OperatorCompiler } = {
  $sum: fold('$sum'),
  $avg: fold('$avg'),
  $min: fold('$min'),
  $max: fold('$max'),
};

function fold(name: string): OperatorCompiler {
  const create = accumulatorNamed(name);
  return (operand, compile) => {
    const isList = Array.isArray(operand) && operand.length !== 1;
    const operands = (Array.isArray(operand) ? operand : [operand]).map(compile);
    return (document, scope) => {
      const values = operands.map((each) => each(document, scope));
      const accumulator = create();
      const [first] = values;
      for (const value of !isList && Array.isArray(first) ? first : values) accumulator.add(value);
      return accumulator.result();
    };
  };
}
