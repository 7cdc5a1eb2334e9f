import { type BsonDocument, isDocument, isTruthy } from '../bson/values.js';
import { badValue, MongoError, notSupported } from '../errors.js';
import {
  addToTree,
  computeInto,
  dropFrom,
  keepOnly,
  keepParents,
  type ProjectionTree,
} from '../query/projection-tree.js';
import { compileExpression, createScope, type Expression, isLiteralFlag, type Scope } from './expression.js';

export type DocumentStage = (document: BsonDocument, scope: Scope) => BsonDocument;

/** The stages that make one document of one, which pipeline updates may use too. */
export const documentStages: { readonly [name: string]: (operand: unknown) => DocumentStage } = {
  $addFields: compileAddFields,
  $set: compileAddFields,
  $unset: compileUnset,
  $project: compileProject,
  $replaceRoot: (operand) => {
    if (!isDocument(operand) || !('newRoot' in operand)) throw badValue('$replaceRoot needs a newRoot');
    return compileReplace(operand['newRoot']);
  },
  $replaceWith: compileReplace,
};

/** Compiles the pipeline of an update. @throws MongoError for any other stage. */
export function compilePipelineStages(
  stages: unknown[],
  variables: BsonDocument,
  now: Date,
): (document: BsonDocument) => BsonDocument {
  const compiled = stages.map((stage) => {
    const [name = '', ...others] = isDocument(stage) ? Object.keys(stage) : [];
    const compile = documentStages[name];
    if (!compile || others.length > 0 || !isDocument(stage))
      throw badValue(`${name || 'This'} is not allowed to be used within an update`);
    return compile(stage[name]);
  });
  const scope = createScope(variables, now);
  return (document) => compiled.reduce((current, stage) => stage(current, scope), document);
}

function compileAddFields(operand: unknown): DocumentStage {
  if (!isDocument(operand) || Object.keys(operand).length === 0)
    throw badValue('$addFields specification must be a non-empty object');
  const tree: ProjectionTree<Expression> = new Map();
  addComputed(tree, operand, '');
  return (document, scope) => computeInto(document, tree, (evaluate) => evaluate(document, scope));
}

/** A nested document without operators names nested fields: each is computed, the others of that document stay. */
function addComputed(tree: ProjectionTree<Expression>, fields: BsonDocument, prefix: string): void {
  for (const [name, value] of Object.entries(fields)) {
    assertFieldName(name);
    if (isPlainNested(value)) addComputed(tree, value, `${prefix}${name}.`);
    else addToTree(tree, prefix + name, compileExpression(value));
  }
}

const isPlainNested = (value: unknown): value is BsonDocument => {
  const first = isDocument(value) ? Object.keys(value)[0] : undefined;
  return first !== undefined && !first.startsWith('$');
};

function assertFieldName(name: string): void {
  if (name === '' || name.startsWith('$'))
    throw new MongoError(16410, 'Location16410', `FieldPath field names may not start with '$': ${name}`);
}

function compileUnset(operand: unknown): DocumentStage {
  const names = Array.isArray(operand) ? operand : [operand];
  const tree: ProjectionTree<true> = new Map();
  for (const name of names) {
    if (typeof name !== 'string' || name === '')
      throw badValue('$unset specification must be a string or an array of strings');
    addToTree(tree, name, true);
  }
  return (document) => dropFrom(document, tree);
}

function compileReplace(operand: unknown): DocumentStage {
  const evaluate = compileExpression(operand);
  return (document, scope) => {
    const root = evaluate(document, scope);
    if (isDocument(root)) return root;
    throw new MongoError(40228, 'Location40228', "'newRoot' expression must evaluate to an object");
  };
}

interface ProjectParts {
  kept: ProjectionTree<true>;
  dropped: ProjectionTree<true>;
  computed: ProjectionTree<Expression>;
  keepsId: boolean | undefined;
}

function compileProject(operand: unknown): DocumentStage {
  if (!isDocument(operand) || Object.keys(operand).length === 0)
    throw badValue('$project specification must have at least one field');
  const parts: ProjectParts = { kept: new Map(), dropped: new Map(), computed: new Map(), keepsId: undefined };
  readProject(parts, operand, '');
  const { kept, dropped, computed } = parts;
  const includes = kept.size > 0 || computed.size > 0;
  if (includes && dropped.size > 0)
    throw new MongoError(31254, 'Location31254', 'Cannot do exclusion in an inclusion projection');
  if (!includes && parts.keepsId !== true) {
    if (parts.keepsId === false) dropped.set('_id', { leaf: true });
    return (document) => dropFrom(document, dropped);
  }
  if (parts.keepsId !== false && !computed.has('_id')) kept.set('_id', { leaf: true });
  keepParents(kept, computed);
  return (document, scope) => computeInto(keepOnly(document, kept), computed, (evaluate) => evaluate(document, scope));
}

function readProject(parts: ProjectParts, fields: BsonDocument, prefix: string): void {
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith('$')) throw notSupported(`The projection ${name}`);
    const path = prefix + name;
    if (isLiteralFlag(value)) {
      if (path === '_id') parts.keepsId = isTruthy(value);
      else addToTree(isTruthy(value) ? parts.kept : parts.dropped, path, true);
    } else if (isPlainNested(value)) readProject(parts, value, `${path}.`);
    else addToTree(parts.computed, path, compileExpression(value));
  }
}
