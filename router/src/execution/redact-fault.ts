import type { GraphQLFormattedError } from 'graphql';
import type { ErrorFilter, IncludeSubgraphErrors } from './engine-options.js';
import type { Fault } from './run.js';

type Path = readonly (string | number)[] | null;

/** Turns a fault into the error that clients see. */
export type RedactFault = (fault: Fault, path: Path) => GraphQLFormattedError;

const REDACTED = 'Subgraph errors redacted';

/**
 * Compiles `include_subgraph_errors`: for each subgraph all of its errors, nothing but the place, or what a filter lets through. The router's own errors
 * are always whole.
 */
export function createRedaction({ all, subgraphs = {} }: IncludeSubgraphErrors): RedactFault {
  const others = compile(all, all);
  const own = new Map(Object.entries(subgraphs).map(([name, rule]) => [name, compile(rule, all)]));
  return (fault, path) =>
    fault.subgraph === null ? formatFault(fault, path) : (own.get(fault.subgraph) ?? others)(fault, path);
}

/** An error with everything that is known of it. */
export function formatFault(fault: Fault, path: Path): GraphQLFormattedError {
  const service = fault.subgraph === null ? {} : { service: fault.subgraph };
  return { message: fault.message, ...withPath(path), extensions: { ...service, ...fault.extensions } };
}

function compile(rule: boolean | ErrorFilter, all: boolean | ErrorFilter): RedactFault {
  if (typeof rule === 'boolean') return rule ? formatFault : redactWhole;
  const shared = typeof all === 'boolean' ? {} : all;
  const isAbsent = (key: string) => !rule.exclude_global_keys?.includes(key);
  const inherits = rule !== all;
  const redactMessage = rule.redact_message ?? shared.redact_message ?? false;
  // A list of one kind adds to the same kind for all, and takes the place of the other kind.
  const isDenying = rule.deny_extensions_keys ?? (rule.allow_extensions_keys ? undefined : shared.deny_extensions_keys);
  const merge = (ownKeys: readonly string[] = [], sharedKeys: readonly string[] = []) =>
    new Set(inherits ? [...sharedKeys.filter(isAbsent), ...ownKeys] : ownKeys);
  const isAllowing = rule.allow_extensions_keys ?? shared.allow_extensions_keys;
  const denied = isDenying && merge(rule.deny_extensions_keys, shared.deny_extensions_keys);
  const allowed = !denied && isAllowing ? merge(rule.allow_extensions_keys, shared.allow_extensions_keys) : undefined;
  const shows = (key: string) => !denied?.has(key) && (allowed?.has(key) ?? true);

  return (fault, path) => {
    const { message, extensions = {} } = formatFault(fault, path);
    const shown = Object.entries(extensions).filter(([key]) => shows(key));
    return {
      message: redactMessage ? REDACTED : message,
      ...withPath(path),
      ...(shown.length > 0 ? { extensions: Object.fromEntries(shown) } : {}),
    };
  };
}

/** The router's own codes say nothing of a subgraph's inside. */
function redactWhole(fault: Fault, path: Path): GraphQLFormattedError {
  const extensions = fault.isTransport ? { extensions: { code: fault.extensions['code'] } } : {};
  return { message: REDACTED, ...withPath(path), ...extensions };
}

function withPath(path: Path) {
  return path === null || path.length === 0 ? {} : { path };
}
