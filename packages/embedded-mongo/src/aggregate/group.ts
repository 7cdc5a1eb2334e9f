import { Int32 } from 'bson';
import { compareValues } from '../bson/compare.js';
import { identityOf } from '../bson/sortable.js';
import { type BsonDocument, isDocument } from '../bson/values.js';
import { badValue } from '../errors.js';
import { type Accumulator, accumulatorNamed } from './accumulators.js';
import { compileExpression, type Expression } from './expression.js';
import type { Stage } from './pipeline.js';

/** `$group`: one document for each value of `_id`, in the order in which the values first come. */
export function compileGroup(operand: unknown): Stage {
  if (!isDocument(operand) || !('_id' in operand)) throw badValue("a group specification must include an '_id'");
  const { _id, ...fields } = operand;
  return groupBy(compileExpression(_id), compileFields(fields));
}

interface AccumulatorSpec {
  evaluate: Expression;
  create(): Accumulator;
}

/** Reads `{ $sum: '$price' }`. @throws MongoError for an accumulator it does not know. */
function compileAccumulator(field: string, spec: unknown): AccumulatorSpec {
  const [name, ...others] = isDocument(spec) ? Object.keys(spec) : [];
  if (!isDocument(spec) || name === undefined || others.length > 0) {
    throw badValue(`The field '${field}' must be an accumulator object`);
  }
  if (field.includes('.')) throw badValue(`The field name '${field}' cannot contain '.'`);
  if (name === '$count') return { evaluate: () => ONE, create: accumulatorNamed('$sum') };
  return { evaluate: compileExpression(spec[name]), create: accumulatorNamed(name) };
}

function compileFields(fields: BsonDocument): Array<[name: string, spec: AccumulatorSpec]> {
  return Object.entries(fields).map(([name, spec]) => [name, compileAccumulator(name, spec)]);
}

function groupBy(key: Expression, fields: Array<[name: string, spec: AccumulatorSpec]>): Stage {
  return function* (documents, { scope }) {
    const groups = new Map<string, { id: unknown; collected: Array<ReturnType<AccumulatorSpec['create']>> }>();
    for (const document of documents) {
      const id = key(document, scope) ?? null;
      const identity = identityOf(id);
      let group = groups.get(identity);
      if (!group) {
        group = { id, collected: fields.map(([, spec]) => spec.create()) };
        groups.set(identity, group);
      }
      for (const [at, [, spec]] of fields.entries()) group.collected[at]?.add(spec.evaluate(document, scope));
    }
    for (const { id, collected } of groups.values()) {
      const result: BsonDocument = { _id: id };
      for (const [at, [name]] of fields.entries()) result[name] = collected[at]?.result();
      yield result;
    }
  };
}

const ONE = new Int32(1);
const COUNT = { $sum: ONE };

/** `$bucket`: groups by which boundaries a value lies between. */
export function compileBucket(operand: unknown): Stage {
  if (!isDocument(operand)) throw badValue('$bucket takes an object');
  const { groupBy: by, boundaries, default: other, output } = operand;
  for (const name of Object.keys(operand)) {
    if (!['groupBy', 'boundaries', 'default', 'output'].includes(name))
      throw badValue(`Unrecognized option to $bucket: ${name}.`);
  }
  if (by === undefined || !Array.isArray(boundaries) || boundaries.length < 2) {
    throw badValue("$bucket requires 'groupBy' and at least two 'boundaries'");
  }
  for (const [at, boundary] of boundaries.entries()) {
    if (at > 0 && compareValues(boundaries[at - 1], boundary) >= 0)
      throw badValue("The 'boundaries' of $bucket must be sorted and distinct");
  }
  const value = compileExpression(by);
  const fields = compileFields(isDocument(output) ? output : { count: COUNT });
  const group = groupBy((document, scope) => bucketOf(value(document, scope), boundaries, other), fields);
  return function* (documents, context) {
    yield* [...group(documents, context)].sort((a, b) => compareValues(a['_id'], b['_id']));
  };
}

function bucketOf(value: unknown, boundaries: unknown[], other: unknown): unknown {
  const next = boundaries.findIndex((boundary) => compareValues(value, boundary) < 0);
  if (next > 0) return boundaries[next - 1];
  if (other === undefined) throw badValue('$bucket found a value outside its boundaries, and no default was specified');
  return other;
}
