import { type BsonDocument, isDocument, typeNameOf } from '../../bson/values.js';
import { badValue } from '../../errors.js';
import type { OperatorCompiler } from '../expression.js';
import { arrayOf } from './arrays.js';
import { isNullish, namedOperands, nullableOperatorOf, operatorOf } from './operands.js';

export const objectOperators: { [name: string]: OperatorCompiler } = {
  $mergeObjects: operatorOf('$mergeObjects', [0, Number.POSITIVE_INFINITY], mergeObjects),
  $objectToArray: nullableOperatorOf('$objectToArray', 1, (value) =>
    Object.entries(documentOf('$objectToArray', value)).map(([k, v]) => ({ k, v })),
  ),
  $arrayToObject: nullableOperatorOf('$arrayToObject', 1, (value) =>
    Object.fromEntries(arrayOf('$arrayToObject', value).map(pairOf)),
  ),
  $getField: (operand, compile) => {
    const named =
      isDocument(operand) && 'field' in operand
        ? namedOperands('$getField', operand, ['field'], ['input'])
        : { field: operand };
    const [field, input] = [compile(named['field']), compile(named['input'] ?? '$$CURRENT')];
    return (document, scope) => {
      const [name, holder] = [field(document, scope), input(document, scope)];
      if (typeof name !== 'string') throw badValue('$getField requires the field to be a string');
      return isDocument(holder) ? holder[name] : undefined;
    };
  },
};

/** Later documents win; null and missing ones are skipped. */
export function mergeObjects(...values: unknown[]): BsonDocument {
  const documents = values
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter((value) => !isNullish(value));
  return Object.assign({}, ...documents.map((value) => documentOf('$mergeObjects', value)));
}

function documentOf(operator: string, value: unknown): BsonDocument {
  if (isDocument(value)) return value;
  throw badValue(`${operator} needs a document, not ${typeNameOf(value)}`);
}

function pairOf(item: unknown): [name: string, value: unknown] {
  const [name, value] =
    Array.isArray(item) && item.length === 2 ? item : isDocument(item) ? [item['k'], item['v']] : [];
  if (typeof name !== 'string' || value === undefined)
    throw badValue('$arrayToObject needs pairs, or documents with k and v');
  return [name, value];
}
