import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { OperationLimits } from '../execution/engine-contract.js';
import { type Rejection, reject } from './rejection.js';

const QUOTE = 34;
const HASH = 35;
const BACKSLASH = 92;

/** Parses an operation text whose nesting and token count are bounded beforehand, so that no text can exhaust the stack. */
export function parseDocument(text: string, limits: OperationLimits): DocumentNode | Rejection {
  const maxRecursion = limits.maxRecursion ?? 500;
  if (nestsDeeperThan(text, maxRecursion)) {
    return reject(400, 'PARSING_ERROR', `The operation nests more than ${maxRecursion} levels deep.`);
  }
  try {
    return parse(text, { maxTokens: limits.maxTokens ?? 15_000 });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return reject(400, 'PARSING_ERROR', error.message, error.locations ? { locations: error.locations } : {});
  }
}

/** One pass over the characters; brackets in strings and comments do not count. */
function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 123 || code === 40 || code === 91) {
      depth++;
      if (depth > limit) return true;
    } else if (code === 125 || code === 41 || code === 93) depth--;
    else if (code === QUOTE) at = endOfString(text, at);
    else if (code === HASH) at = endOfLine(text, at);
  }
  return false;
}

function endOfString(text: string, start: number): number {
  if (text.startsWith('"""', start)) {
    let end = text.indexOf('"""', start + 3);
    while (end > 0 && text.charCodeAt(end - 1) === BACKSLASH) end = text.indexOf('"""', end + 3);
    return end < 0 ? text.length : end + 2;
  }
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE || code === 10 || code === 13) return at;
  }
  return text.length;
}

function endOfLine(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}
