import { type BsonDocument, isDocument, isNumber } from '../bson/values.js';
import { badValue, MongoError, notSupported } from '../errors.js';
import { expressionValueAt, parsePath } from '../query/paths.js';
import { arithmeticOperators } from './operators/arithmetic.js';
import { arrayOperators } from './operators/arrays.js';
import { controlOperators } from './operators/control.js';
import { conversionOperators } from './operators/conversion.js';
import { dateOperators } from './operators/dates.js';
import { foldOperators } from './operators/folds.js';
import { objectOperators } from './operators/objects.js';
import { stringOperators } from './operators/strings.js';

/** The variables an expression may name with `$$`. */
export interface Scope {
  readonly variables: { readonly [name: string]: unknown };
}

/** A compiled expression. `undefined` stands for a missing value. */
export type Expression = (document: unknown, scope: Scope) => unknown;

/** Compiles the operand of one operator; `compile` compiles what is nested in it. */
export type OperatorCompiler = (operand: unknown, compile: (expression: unknown) => Expression) => Expression;

const operators: { readonly [name: string]: OperatorCompiler } = {
  ...arithmeticOperators,
  ...arrayOperators,
  ...controlOperators,
  ...conversionOperators,
  ...dateOperators,
  ...foldOperators,
  ...objectOperators,
  ...stringOperators,
};

/** The names of all aggregation expression operators that this store evaluates. */
export const supportedExpressions = Object.keys(operators);

/**
 * Compiles an aggregation expression.
 *
 * @throws MongoError naming an operator or variable that is not supported.
 * @example compileExpression({ $add: ['$price', 1] })({ price: new Int32(2) }, createScope({})) // Int32(3)
 */
export function compileExpression(expression: unknown): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression);
  if (Array.isArray(expression)) return compileArray(expression);
  if (isDocument(expression)) return compileDocument(expression);
  return () => expression;
}

export function createScope(variables: BsonDocument, now = new Date()): Scope {
  return { variables: { NOW: now, ...variables } };
}

export const withVariables = (scope: Scope, variables: BsonDocument): Scope => ({
  variables: { ...scope.variables, ...variables },
});

/** Whether a projected value is a flag (`1`, `true`, `0`) and not an expression. */
export const isLiteralFlag = (value: unknown): boolean => typeof value === 'boolean' || isNumber(value);

function compilePath(text: string): Expression {
  if (!text.startsWith('$$')) {
    const path = parsePath(text.slice(1));
    if (path.includes('') || path.some((part) => part.startsWith('$')))
      throw badValue(`'${text}' is not a valid field path`);
    const [only] = path;
    if (path.length === 1 && only !== undefined)
      return (document) => (isDocument(document) ? document[only] : undefined);
    return (document) => expressionValueAt(document, path);
  }
  const [name = '', ...rest] = parsePath(text.slice(2));
  if (name === 'ROOT' || name === 'CURRENT') return (document) => expressionValueAt(document, rest);
  if (name === 'REMOVE') return () => undefined;
  if (/^[A-Z]/.test(name) && name !== 'NOW') throw notSupported(`The variable $$${name}`);
  return (_document, scope) => {
    if (!(name in scope.variables)) throw new MongoError(17276, 'Location17276', `Use of undefined variable: ${name}`);
    return expressionValueAt(scope.variables[name], rest);
  };
}

function compileArray(items: unknown[]): Expression {
  const compiled = items.map(compileExpression);
  return (document, scope) => compiled.map((item) => item(document, scope) ?? null);
}

function compileDocument(expression: BsonDocument): Expression {
  const entries = Object.entries(expression);
  const [first] = entries;
  if (first?.[0].startsWith('$')) {
    if (entries.length > 1)
      throw badValue('an expression specification must contain exactly one field, the name of the operator');
    return compileOperator(first[0], first[1]);
  }
  const fields = entries.map(([name, value]) => {
    if (name.includes('.')) throw badValue(`FieldPath field names may not contain '.': ${name}`);
    return [name, compileExpression(value)] as const;
  });
  return (document, scope) => {
    const result: BsonDocument = {};
    for (const [name, evaluate] of fields) {
      const value = evaluate(document, scope);
      if (value !== undefined) result[name] = value;
    }
    return result;
  };
}

function compileOperator(name: string, operand: unknown): Expression {
  const compiler = operators[name];
  if (!compiler) throw notSupported(`The aggregation expression ${name}`);
  return compiler(operand, compileExpression);
}
