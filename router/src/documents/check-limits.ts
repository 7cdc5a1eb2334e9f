import type { DocumentNode } from 'graphql';
import type { OperationLimits } from '../execution/engine-options.js';
import { countDuplicates, type DocumentSize } from './measure-document.js';
import { type Rejection, reject } from './rejection.js';

/** More fields of one response key in one selection set would make validation quadratic for no honest purpose. */
const MAX_DUPLICATE_FIELDS = 250;

/** The first bound that protects the router itself and is passed, if any. These are never mere warnings. */
export function checkHardLimits(document: DocumentNode, size: DocumentSize, limits: OperationLimits): Rejection | null {
  if (size.directives > (limits.maxDirectives ?? 1_000)) return tooMuch('MAX_DIRECTIVES_LIMIT', 'directives');
  if (size.largestDefinition > (limits.maxExpandedFields ?? 20_000)) return tooMuch('MAX_FIELDS_LIMIT', 'fields');
  const isRepetitive = countDuplicates(document) > MAX_DUPLICATE_FIELDS;
  return isRepetitive ? tooMuch('MAX_DUPLICATE_FIELDS_LIMIT', 'duplicate fields') : null;
}

/** The configured limits: the codes of those that only warn, or the rejection. */
export function checkLimits(size: DocumentSize, limits: OperationLimits): readonly string[] | Rejection {
  const checks: readonly (readonly [number, number | undefined, string, string])[] = [
    [size.depth, limits.maxDepth, 'MAX_DEPTH_LIMIT', 'depth'],
    [size.fields, limits.maxHeight, 'MAX_HEIGHT_LIMIT', 'height'],
    [size.rootFields, limits.maxRootFields, 'MAX_ROOT_FIELDS_LIMIT', 'root fields'],
    [size.aliases, limits.maxAliases, 'MAX_ALIASES_LIMIT', 'aliases'],
  ];
  const warnings: string[] = [];
  for (const [actual, limit, code, what] of checks) {
    if (limit === undefined || actual <= limit) continue;
    if (!limits.warnOnly) return tooMuch(code, what);
    warnings.push(code);
  }
  return warnings;
}

function tooMuch(code: string, what: string): Rejection {
  return reject(400, code, `Maximum ${what} limit exceeded in this operation`);
}
