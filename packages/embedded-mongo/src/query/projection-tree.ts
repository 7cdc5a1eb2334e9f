import { type BsonDocument, isDocument } from '../bson/values.js';
import { badValue, MongoError } from '../errors.js';

/** What is to become of a field: keep it, drop it, compute it, or descend into it. */
export type ProjectionNode<Leaf> = { leaf: Leaf } | { children: ProjectionTree<Leaf> };
export type ProjectionTree<Leaf> = Map<string, ProjectionNode<Leaf>>;

/** Puts dotted paths into a tree. @throws MongoError when one path lies within another. */
export function addToTree<Leaf>(tree: ProjectionTree<Leaf>, path: string, leaf: Leaf): void {
  const parts = path.split('.');
  if (parts.includes('')) throw badValue(`FieldPath '${path}' must not have empty parts`);
  let level = tree;
  for (const [at, part] of parts.entries()) {
    const known = level.get(part);
    const isLast = at === parts.length - 1;
    if (known && (isLast || 'leaf' in known)) throw new MongoError(31249, 'Location31249', `Path collision at ${path}`);
    if (isLast) level.set(part, { leaf });
    else if (known && 'children' in known) level = known.children;
    else {
      const children: ProjectionTree<Leaf> = new Map();
      level.set(part, { children });
      level = children;
    }
  }
}

/** Keeps the fields of the tree, in the document's own order, also within arrays. */
export function keepOnly(document: BsonDocument, tree: ProjectionTree<unknown>): BsonDocument {
  const result: BsonDocument = {};
  for (const [name, value] of Object.entries(document)) {
    const node = tree.get(name);
    if (!node) continue;
    if ('leaf' in node) result[name] = value;
    else {
      const kept = keepWithin(value, node.children);
      if (kept !== undefined) result[name] = kept;
    }
  }
  return result;
}

function keepWithin(value: unknown, tree: ProjectionTree<unknown>): unknown {
  if (isDocument(value)) return keepOnly(value, tree);
  if (Array.isArray(value)) return value.map((item) => keepWithin(item, tree)).filter((item) => item !== undefined);
  return undefined;
}

/**
 * Adds the documents on the way to computed fields, without any field of theirs: within an array that is there, each of
 * its documents gets the computed field.
 */
export function keepParents(kept: ProjectionTree<true>, computed: ProjectionTree<unknown>): void {
  for (const [name, node] of computed) {
    if (!('children' in node)) continue;
    const known = kept.get(name);
    const children: ProjectionTree<true> = known && 'children' in known ? known.children : new Map();
    if (!known) kept.set(name, { children });
    keepParents(children, node.children);
  }
}

/** Drops the fields of the tree, also within arrays. */
export function dropFrom(document: BsonDocument, tree: ProjectionTree<unknown>): BsonDocument {
  const result: BsonDocument = {};
  for (const [name, value] of Object.entries(document)) {
    const node = tree.get(name);
    if (!node) result[name] = value;
    else if ('children' in node) result[name] = dropWithin(value, node.children);
  }
  return result;
}

function dropWithin(value: unknown, tree: ProjectionTree<unknown>): unknown {
  if (isDocument(value)) return dropFrom(value, tree);
  return Array.isArray(value) ? value.map((item) => dropWithin(item, tree)) : value;
}

/**
 * Computes the fields of the tree into a copy of a document; a path through an array sets the field in each element.
 *
 * @param evaluate gives the value of a leaf; `undefined` removes the field.
 */
export function computeInto<Leaf>(
  document: BsonDocument,
  tree: ProjectionTree<Leaf>,
  evaluate: (leaf: Leaf) => unknown,
): BsonDocument {
  const result: BsonDocument = { ...document };
  for (const [name, node] of tree) {
    const value = 'children' in node ? computeWithin(result[name], node.children, evaluate) : evaluate(node.leaf);
    if (value !== undefined) result[name] = value;
    else delete result[name];
  }
  return result;
}

function computeWithin<Leaf>(value: unknown, tree: ProjectionTree<Leaf>, evaluate: (leaf: Leaf) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => computeWithin(item, tree, evaluate));
  return computeInto(isDocument(value) ? value : {}, tree, evaluate);
}
