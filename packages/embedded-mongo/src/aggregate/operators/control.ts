import { compareValues } from '../../bson/compare.js';
import { fromNumber, isDocument, isTruthy } from '../../bson/values.js';
import { badValue } from '../../errors.js';
import { type Expression, type OperatorCompiler, withVariables } from '../expression.js';
import { isNullish, namedOperands, operatorOf } from './operands.js';

const comparison = (name: string, accepts: (order: number) => boolean) =>
  operatorOf(name, 2, (left, right) => accepts(compareValues(left, right)));

const list = (operand: unknown, compile: (expression: unknown) => Expression) =>
  (Array.isArray(operand) ? operand : [operand]).map(compile);

export const controlOperators: { [name: string]: OperatorCompiler } = {
  $eq: comparison('$eq', (order) => order === 0),
  $ne: comparison('$ne', (order) => order !== 0),
  $gt: comparison('$gt', (order) => order > 0),
  $gte: comparison('$gte', (order) => order >= 0),
  $lt: comparison('$lt', (order) => order < 0),
  $lte: comparison('$lte', (order) => order <= 0),
  $cmp: operatorOf('$cmp', 2, (left, right) => fromNumber(Math.sign(compareValues(left, right)))),
  $and: (operand, compile) => {
    const operands = list(operand, compile);
    return (document, scope) => operands.every((each) => isTruthy(each(document, scope)));
  },
  $or: (operand, compile) => {
    const operands = list(operand, compile);
    return (document, scope) => operands.some((each) => isTruthy(each(document, scope)));
  },
  $not: operatorOf('$not', 1, (value) => !isTruthy(value)),
  $literal: (operand) => () => operand,
  $cond: compileCondition,
  $ifNull: (operand, compile) => {
    const operands = list(operand, compile);
    if (operands.length < 2) throw badValue('$ifNull needs at least two arguments');
    return (document, scope) => {
      let value: unknown;
      for (const each of operands) {
        value = each(document, scope);
        if (!isNullish(value)) return value;
      }
      return value;
    };
  },
  $switch: compileSwitch,
  $let: (operand, compile) => {
    const { vars, in: body } = namedOperands('$let', operand, ['vars', 'in']);
    if (!isDocument(vars)) throw badValue('$let needs an object of vars');
    const bound = Object.entries(vars).map(([name, value]) => [name, compile(value)] as const);
    const inner = compile(body);
    return (document, scope) =>
      inner(
        document,
        withVariables(scope, Object.fromEntries(bound.map(([name, evaluate]) => [name, evaluate(document, scope)]))),
      );
  },
};

function compileCondition(operand: unknown, compile: (expression: unknown) => Expression): Expression {
  if (Array.isArray(operand) && operand.length !== 3) throw badValue('Expression $cond takes exactly 3 arguments');
  const parts = Array.isArray(operand) ? operand : namedParts(operand);
  const [test = () => null, accepted = () => null, otherwise = () => null] = parts.map(compile);
  return (document, scope) => (isTruthy(test(document, scope)) ? accepted : otherwise)(document, scope);
}

function namedParts(operand: unknown): unknown[] {
  const named = namedOperands('$cond', operand, ['if', 'then', 'else']);
  return [named['if'], named['then'], named['else']];
}

function compileSwitch(operand: unknown, compile: (expression: unknown) => Expression): Expression {
  const named = namedOperands('$switch', operand, ['branches'], ['default']);
  if (!Array.isArray(named['branches']) || named['branches'].length === 0)
    throw badValue('$switch requires at least one branch');
  const branches = named['branches'].map((branch) => {
    const each = namedOperands('$switch', branch, ['case', 'then']);
    return { test: compile(each['case']), result: compile(each['then']) };
  });
  const fallback = 'default' in named ? compile(named['default']) : undefined;
  return (document, scope) => {
    const branch = branches.find(({ test }) => isTruthy(test(document, scope)));
    if (branch) return branch.result(document, scope);
    if (fallback) return fallback(document, scope);
    throw badValue('$switch could not find a matching branch for an input, and no default was specified.');
  };
}
