import { type DocumentNode, GraphQLError, parse } from 'graphql';
import type { OperationLimits } from '../execution/engine-options.js';
import { type Rejection, reject } from './rejection.js';

const QUOTE = 34;
const HASH = 35;
const MINUS = 45;
const DOT = 46;
const BACKSLASH = 92;

/**
 * Parses an operation text whose nesting and token count are bounded beforehand, so that no text can exhaust the stack, and one that is too
 * long costs a look at its characters and not a syntax tree of which nothing is used.
 */
export function parseDocument(text: string, limits: OperationLimits): DocumentNode | Rejection {
  const maxRecursion = limits.maxRecursion ?? 500;
  const maxTokens = limits.maxTokens ?? 15_000;
  const excess = findExcess(text, maxRecursion, maxTokens);
  if (excess === 'nesting') {
    return reject(400, 'PARSING_ERROR', `The operation nests more than ${maxRecursion} levels deep.`);
  }
  if (excess === 'tokens') return reject(400, 'PARSING_ERROR', `The operation has more than ${maxTokens} tokens.`);
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return reject(400, 'PARSING_ERROR', error.message, error.locations ? { locations: error.locations } : {});
  }
}

/** One pass over the characters. Comments are no tokens, and brackets in them and in strings do not nest. */
function findExcess(text: string, maxNesting: number, maxTokens: number): 'nesting' | 'tokens' | null {
  let depth = 0;
  let tokens = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isIgnored(code)) continue;
    if (code === HASH) {
      at = endOfLine(text, at);
      continue;
    }
    tokens++;
    if (tokens > maxTokens) return 'tokens';
    if (code === 123 || code === 40 || code === 91) {
      depth++;
      if (depth > maxNesting) return 'nesting';
    } else if (code === 125 || code === 41 || code === 93) depth--;
    else if (code === QUOTE) at = endOfString(text, at);
    else if (code === DOT && text.startsWith('...', at)) at += 2;
    else if (isWordPart(code) || code === MINUS) at = endOfWord(text, at);
  }
  return null;
}

/** White space, line ends, commas and the byte order mark (GraphQL §2.1). */
function isIgnored(code: number): boolean {
  return code === 32 || code === 10 || code === 44 || code === 9 || code === 13 || code === 0xfe_ff;
}

/** Letters, digits and the underscore. */
function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

/** The last character of a name, or of a number with its fraction and exponent. */
function endOfWord(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const isNumber = first === MINUS || (first >= 48 && first <= 57);
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordPart(code)) continue;
    // A dot or a sign goes on with a number only.
    if (!isNumber || (code !== DOT && code !== MINUS && code !== 43)) break;
  }
  return at - 1;
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
