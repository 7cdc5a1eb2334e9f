import { compileExpression, createScope } from '../aggregate/expression.js';
import { isTruthy } from '../bson/values.js';
import type { Filter, FilterScope } from './compile-filter.js';

/** `$expr`: an aggregation expression as a filter. */
export function createExpressionFilter(expression: unknown, scope: FilterScope): Filter {
  const evaluate = compileExpression(expression);
  const outer = createScope(scope.variables ?? {}, scope.now);
  return (document) => isTruthy(evaluate(document, outer));
}
