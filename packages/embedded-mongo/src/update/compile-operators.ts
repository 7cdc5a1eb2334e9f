import { type BsonDocument, isDocument } from '../bson/values.js';
import { failedToParse, MongoError, notSupported } from '../errors.js';
import type { Update, UpdateContext } from './apply-update.js';
import { arrayOperators } from './array-operators.js';
import { fieldOperators } from './field-operators.js';
import { createPathExpander } from './positional-paths.js';
import { readAt, removeAt, writeAt } from './write-path.js';

/** The value an operator leaves in a field. `current` is undefined when the field is missing; `undefined` removes it. */
export type ValueUpdate = (current: unknown) => unknown;

/** Compiles the operand for one field. `path` is for messages. */
export type OperatorCompiler = (operand: unknown, path: string, now: Date) => ValueUpdate;

const compilers: { readonly [operator: string]: OperatorCompiler } = { ...fieldOperators, ...arrayOperators };

/** The names of all update operators that this store applies. */
export const supportedUpdateOperators = [...Object.keys(compilers), '$unset', '$rename', '$setOnInsert'];

interface Step {
  parts: readonly string[];
  onInsertOnly: boolean;
  apply(document: BsonDocument, parts: readonly string[]): void;
}

export function compileOperators(update: BsonDocument, context: UpdateContext): Update {
  const steps: Step[] = [];
  const touched: string[] = [];
  for (const [operator, fields] of Object.entries(update)) {
    if (!operator.startsWith('$'))
      throw failedToParse(
        `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
      );
    if (!isDocument(fields))
      throw failedToParse(`Modifiers operate on fields but we found type another type for ${operator}`);
    for (const [path, operand] of Object.entries(fields)) {
      steps.push(...compileStep(operator, path, operand, context));
      touched.push(path, ...(operator === '$rename' && typeof operand === 'string' ? [operand] : []));
    }
  }
  assertNoConflict(touched);
  steps.sort((a, b) => comparePaths(a.parts, b.parts));
  const expand = createPathExpander(
    context,
    steps.map((step) => step.parts),
  );
  return (document, inserting) => {
    const active = steps.filter((step) => inserting || !step.onInsertOnly);
    const targets = active.map((step) => ({ step, paths: expand(document, step.parts, inserting) }));
    for (const { step, paths } of targets) for (const parts of paths) step.apply(document, parts);
    return document;
  };
}

function compileStep(operator: string, path: string, operand: unknown, { now }: UpdateContext): Step[] {
  const parts = assertPath(path);
  const onInsertOnly = operator === '$setOnInsert';
  if (operator === '$unset') return [{ parts, onInsertOnly, apply: removeAt }];
  if (operator === '$rename') return [renameStep(parts, path, operand)];
  const compiler = compilers[onInsertOnly ? '$set' : operator];
  if (!compiler) throw unknownOperator(operator);
  const compute = compiler(operand, path, now);
  const apply: Step['apply'] = (document, at) => {
    const value = compute(readAt(document, at));
    if (value !== undefined) writeAt(document, at, value);
  };
  return [{ parts, onInsertOnly, apply }];
}

function unknownOperator(operator: string): MongoError {
  if (operator === '$bit') return notSupported('The update operator $bit');
  return failedToParse(
    `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
  );
}

function renameStep(parts: readonly string[], path: string, target: unknown): Step {
  if (typeof target !== 'string') throw failedToParse(`The 'to' field for $rename must be a string: ${path}`);
  const to = assertPath(target);
  if ([...parts, ...to].some((part) => part.startsWith('$')))
    throw failedToParse('The source and target of $rename may not be dynamic');
  return {
    parts,
    onInsertOnly: false,
    apply: (document) => {
      const value = readAt(document, parts, true);
      if (value === undefined) return;
      readAt(document, to.slice(0, -1), true);
      removeAt(document, parts);
      writeAt(document, to, value);
    },
  };
}

function assertPath(path: string): readonly string[] {
  const parts = path.split('.');
  if (parts.includes(''))
    throw new MongoError(
      56,
      'EmptyFieldName',
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    );
  for (const part of parts) {
    const isPositional = part === '$' || /^\$\[\w*\]$/.test(part);
    if (part.startsWith('$') && !isPositional) {
      throw new MongoError(
        52,
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${part}' in '${path}' is not valid for storage.`,
      );
    }
  }
  if (parts[0]?.startsWith('$'))
    throw new MongoError(
      2,
      'BadValue',
      `Cannot have positional (i.e. '$') element in the first position in path '${path}'`,
    );
  return parts;
}

function assertNoConflict(paths: readonly string[]): void {
  const sorted = paths.map((path) => `${path}.`).sort();
  for (const [at, path] of sorted.entries()) {
    const next = sorted[at + 1];
    if (!next?.startsWith(path)) continue;
    const [wanted, known] = [next.slice(0, -1), path.slice(0, -1)];
    throw new MongoError(
      40,
      'ConflictingUpdateOperators',
      `Updating the path '${wanted}' would create a conflict at '${known}'`,
    );
  }
}

/** New fields are added in the order of their names, numbers by value. */
function comparePaths(left: readonly string[], right: readonly string[]): number {
  for (const [at, part] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    if (part === other) continue;
    const byNumber = /^\d+$/.test(part) && /^\d+$/.test(other) ? Number(part) - Number(other) : 0;
    return byNumber || (part < other ? -1 : 1);
  }
  return left.length - right.length;
}
