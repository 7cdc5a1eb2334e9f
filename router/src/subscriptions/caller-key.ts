import type { RouterConfig } from '../config/router-config.js';
import type { RequestHeaders } from '../traffic/request-headers.js';
import { createSubgraphHeaders } from '../traffic/subgraph-headers.js';

/** Names what subgraphs are told about a caller: equal for callers whom no subgraph can tell apart. */
export type CallerKey = (headers: unknown) => string;

/** Stands for every subgraph without rules of its own: no subgraph can have this name. */
const ANY_SUBGRAPH = '';

/**
 * The viewer, if subgraphs are sent a signed identity, and the headers that the rules pass on, but for `ignored_headers`. A caller is the same
 * here as for queries that share a request: the viewer and the headers, not the address or the kind of client that the identity also mentions.
 *
 * @returns undefined when `subscription.deduplication` is off
 */
export function createCallerKey(config: RouterConfig): CallerKey | undefined {
  const { enabled, ignored_headers } = config.subscription.deduplication;
  if (!enabled) return undefined;
  const ignored = new Set(ignored_headers.map((name) => name.toLowerCase()));
  const isIdentified = config.extensions.identity !== undefined;
  const headersFor = createSubgraphHeaders(config.headers);
  const names = [ANY_SUBGRAPH, ...Object.keys(config.headers.subgraphs)];
  return (headers) => {
    const { identity, client } = headers as RequestHeaders;
    const seen = names.map((name) => Object.entries(headersFor(name, client)).filter(([key]) => !ignored.has(key)));
    return JSON.stringify([isIdentified ? identity.viewer : null, seen]);
  };
}
