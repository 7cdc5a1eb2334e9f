import type { IncomingHttpHeaders } from 'node:http';
import { IDENTITY_HEADER } from '@paissive/identity';
import type { RouterConfig } from '../config/router-config.js';

type Operation = RouterConfig['headers']['all']['request'][number];

/** Headers that belong to one connection or to the router's own request and are never passed on (RFC 9110 §7.6.1). */
const RESERVED = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'content-length',
  'content-encoding',
  'host',
  'accept',
  'accept-encoding',
  'content-type',
  IDENTITY_HEADER,
]);

/** Derives the headers of a subgraph request from those of the client's request. */
export type SubgraphHeaders = (subgraph: string, client: IncomingHttpHeaders) => Record<string, string>;

/**
 * Compiles the `headers` rules: those for all subgraphs in their order, then those of the subgraph. Nothing of the client is passed on
 * that no rule names, and no rule can pass on the identity header.
 */
export function createSubgraphHeaders(config: RouterConfig['headers']): SubgraphHeaders {
  const rules = new Map<string, ((client: IncomingHttpHeaders, out: Record<string, string>) => void)[]>();
  const shared = config.all.request.map(compile);
  for (const [name, { request }] of Object.entries(config.subgraphs))
    rules.set(name, [...shared, ...request.map(compile)]);
  return (subgraph, client) => {
    const out: Record<string, string> = {};
    for (const rule of rules.get(subgraph) ?? shared) rule(client, out);
    return out;
  };
}

function compile(operation: Operation): (client: IncomingHttpHeaders, out: Record<string, string>) => void {
  if ('insert' in operation) {
    const { name, value } = operation.insert;
    return (_client, out) => set(out, name, value);
  }
  if ('remove' in operation) {
    const matches = matcher(operation.remove);
    return (_client, out) => {
      for (const name of Object.keys(out)) if (matches(name)) delete out[name];
    };
  }
  const { propagate } = operation;
  if ('named' in propagate) {
    const from = propagate.named.toLowerCase();
    return (client, out) => set(out, propagate.rename ?? from, text(client[from]) ?? propagate.default);
  }
  const matches = matcher(propagate);
  return (client, out) => {
    for (const name of Object.keys(client)) if (matches(name)) set(out, name, text(client[name]));
  };
}

function matcher(by: { named: string } | { matching: string }): (name: string) => boolean {
  if ('named' in by) return (name) => name === by.named.toLowerCase();
  const pattern = new RegExp(by.matching, 'i');
  return (name) => pattern.test(name);
}

function set(out: Record<string, string>, name: string, value: string | undefined): void {
  const key = name.toLowerCase();
  if (value !== undefined && !RESERVED.has(key)) out[key] = value;
}

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
