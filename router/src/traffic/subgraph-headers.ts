import type { IncomingHttpHeaders } from 'node:http';
import { IDENTITY_HEADER } from '@paissive/identity';
import { RESERVED_HEADERS } from '../config/header-config.js';
import type { RouterConfig } from '../config/router-config.js';

type Operation = RouterConfig['headers']['all']['request'][number];

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
  const { insert, remove, propagate } = operation;
  if (insert) {
    const { name, value } = insert;
    return (_client, out) => set(out, name, value);
  }
  if (remove) {
    const matches = matcher(remove);
    return (_client, out) => {
      for (const name of Object.keys(out)) if (matches(name)) delete out[name];
    };
  }
  if (propagate?.named !== undefined) {
    const from = propagate.named.toLowerCase();
    const to = propagate.rename ?? from;
    return (client, out) => set(out, to, text(client[from]) ?? propagate.default);
  }
  const matches = matcher(propagate ?? {});
  return (client, out) => {
    for (const name of Object.keys(client)) if (matches(name)) set(out, name, text(client[name]));
  };
}

function matcher({ named, matching }: { named?: string | undefined; matching?: string | undefined }) {
  if (named !== undefined) {
    const wanted = named.toLowerCase();
    return (name: string) => name === wanted;
  }
  const pattern = new RegExp(matching ?? '(?!)', 'i');
  return (name: string) => pattern.test(name);
}

function set(out: Record<string, string>, name: string, value: string | undefined): void {
  const key = name.toLowerCase();
  if (value !== undefined && key !== IDENTITY_HEADER && !RESERVED_HEADERS.has(key)) out[key] = value;
}

function text(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
