import { calculateObjectSize, Int32 } from 'bson';
import { type BsonDocument, isDocument, toInteger } from '../bson/values.js';
import { badValue, MongoError, notSupported } from '../errors.js';
import { compileFilter } from '../query/compile-filter.js';
import { createSorter, sortedBy } from '../query/sort.js';
import { documentStages } from './document-stages.js';
import type { Scope } from './expression.js';
import { compileBucket, compileGroup } from './group.js';
import { compileLookup, type Reader } from './lookup.js';
import { compileUnwind } from './unwind.js';

/** What stages may refer to besides their documents. */
export interface PipelineContext {
  scope: Scope;
  reader: Reader;
}

/** Turns a stream of documents into another. */
export type Stage = (documents: Iterable<BsonDocument>, context: PipelineContext) => Iterable<BsonDocument>;

const streamStages: { readonly [name: string]: (operand: unknown) => Stage } = {
  $match: (operand) => {
    if (!isDocument(operand)) throw badValue('the match filter must be an expression in an object');
    compileFilter(operand);
    return function* (documents, { scope }) {
      const matches = compileFilter(operand, { variables: scope.variables });
      for (const document of documents) if (matches(document)) yield document;
    };
  },
  $sort: (operand) => {
    if (!isDocument(operand) || Object.keys(operand).length === 0)
      throw badValue('$sort stage must have at least one sort key');
    const sorter = createSorter(operand);
    return (documents) =>
      sortedBy(documents, sorter, (document) => ({ document, bytes: calculateObjectSize(document) }));
  },
  $limit: (operand) => {
    const limit = toInteger(operand);
    if (limit === undefined || limit < 1) throw new MongoError(15958, 'Location15958', 'the limit must be positive');
    return function* (documents) {
      let count = 0;
      for (const document of documents) {
        yield document;
        count += 1;
        if (count >= limit) return;
      }
    };
  },
  $skip: (operand) => {
    const skip = toInteger(operand);
    if (skip === undefined || skip < 0) throw badValue('$skip needs a non-negative number');
    return function* (documents) {
      let at = 0;
      for (const document of documents) {
        if (at >= skip) yield document;
        at += 1;
      }
    };
  },
  $group: compileGroup,
  $bucket: compileBucket,
  $unwind: compileUnwind,
  $lookup: compileLookup,
  $count: (operand) => {
    if (typeof operand !== 'string' || operand === '' || /[$.]/.test(operand))
      throw badValue('the count field must be a non-empty string without $ or .');
    return function* (documents) {
      let count = 0;
      for (const _document of documents) count += 1;
      if (count > 0) yield { [operand]: new Int32(count) };
    };
  },
  $sortByCount: (operand) => {
    const group = compileGroup({ _id: operand, count: { $sum: new Int32(1) } });
    const sorter = createSorter({ count: new Int32(-1) });
    return (documents, context) => sortedBy(group(documents, context), sorter, (document) => ({ document, bytes: 0 }));
  },
  $facet: (operand) => {
    if (!isDocument(operand) || Object.keys(operand).length === 0)
      throw badValue('the $facet specification must be a non-empty object');
    const facets = Object.entries(operand).map(([name, stages]) => [name, compilePipeline(stages)] as const);
    return function* (documents, context) {
      const all = [...documents];
      yield Object.fromEntries(facets.map(([name, run]) => [name, [...run(all, context)]]));
    };
  },
};

/** The names of all aggregation stages that this store runs. */
export const supportedStages = [...Object.keys(streamStages), ...Object.keys(documentStages)];

/**
 * Compiles an aggregation pipeline.
 *
 * @throws MongoError naming a stage or an expression that is not supported.
 */
export function compilePipeline(stages: unknown): Stage {
  if (!Array.isArray(stages)) throw badValue("'pipeline' option must be specified as an array");
  const compiled = stages.map(compileStage);
  return (documents, context) => compiled.reduce((stream, stage) => stage(stream, context), documents);
}

function compileStage(stage: unknown): Stage {
  const [name, ...others] = isDocument(stage) ? Object.keys(stage) : [];
  if (!isDocument(stage) || name === undefined || others.length > 0) {
    throw new MongoError(
      40323,
      'Location40323',
      'A pipeline stage specification object must contain exactly one field.',
    );
  }
  const stream = streamStages[name];
  if (stream) return stream(stage[name]);
  const perDocument = documentStages[name]?.(stage[name]);
  if (!perDocument) throw notSupported(`The aggregation stage ${name}`);
  return function* (documents, { scope }) {
    for (const document of documents) yield perDocument(document, scope);
  };
}
