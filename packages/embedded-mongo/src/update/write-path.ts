import { type BsonDocument, isDocument, typeNameOf } from '../bson/values.js';
import { badValue, MongoError } from '../errors.js';
import { isArrayIndex } from '../query/paths.js';

/** How far an array may be filled up with nulls by writing beyond its end, as in MongoDB. */
const MAX_PADDING = 1_500_000;

/** The value at a concrete path; positions lead into arrays. */
export function readAt(document: BsonDocument, parts: readonly string[], refuseArrays = false): unknown {
  let value: unknown = document;
  for (const part of parts) {
    if (isDocument(value)) value = value[part];
    else if (Array.isArray(value)) {
      if (refuseArrays) throw badValue(`The field '${parts.join('.')}' cannot lead through an array in $rename`);
      value = isArrayIndex(part) ? value[Number(part)] : undefined;
    } else return undefined;
  }
  return value;
}

/** Writes a value, making the documents that are missing on the way. @throws MongoError where a scalar is in the way. */
export function writeAt(document: BsonDocument, parts: readonly string[], value: unknown): void {
  let holder: BsonDocument | unknown[] = document;
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    const next: unknown = isLast ? value : (childOf(holder, part) ?? missingHolder(holder, part));
    setChild(holder, part, next);
    if (isLast) return;
    if (!isDocument(next) && !Array.isArray(next)) throw notViable(parts[at + 1] ?? '', part, next);
    holder = next;
  }
}

/** Removes a field; an element of an array becomes null, so that the others keep their places. */
export function removeAt(document: BsonDocument, parts: readonly string[]): void {
  const name = parts.at(-1) ?? '';
  const holder = readAt(document, parts.slice(0, -1));
  if (isDocument(holder)) delete holder[name];
  else if (Array.isArray(holder) && isArrayIndex(name) && Number(name) < holder.length) holder[Number(name)] = null;
}

function childOf(holder: BsonDocument | unknown[], part: string): unknown {
  if (!Array.isArray(holder)) return holder[part];
  return isArrayIndex(part) ? holder[Number(part)] : undefined;
}

/** Only a missing field gives way to a new document; null does not. */
function missingHolder(holder: BsonDocument | unknown[], part: string): unknown {
  return childOf(holder, part) === null ? null : {};
}

function setChild(holder: BsonDocument | unknown[], part: string, value: unknown): void {
  if (!Array.isArray(holder)) {
    holder[part] = value;
    return;
  }
  if (!isArrayIndex(part)) throw notViable(part, 'array', holder);
  const at = Number(part);
  if (at - holder.length > MAX_PADDING) throw badValue(`can't backfill more than ${MAX_PADDING} elements`);
  while (holder.length < at) holder.push(null);
  holder[at] = value;
}

const notViable = (name: string, holder: string, value: unknown) =>
  new MongoError(28, 'PathNotViable', `Cannot create field '${name}' in element {${holder}: ${describe(value)}}`);

const describe = (value: unknown) => (value === null ? 'null' : `a value of type ${typeNameOf(value)}`);
