import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

export interface ComposeInput {
  name: string;
  url: string;
  sdl: string;
}

export type Composition =
  | { ok: true; supergraph: string; api: string; hints: string[] }
  | { ok: false; errors: string[] };

/** Composes subgraphs into the supergraph and the schema that clients see. */
export function compose(subgraphs: readonly ComposeInput[]): Composition {
  const result = composeServices(subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })));
  if (result.errors) return { ok: false, errors: result.errors.map(({ message }) => message) };
  const supergraph = Supergraph.build(result.supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
    validateSupergraph: true,
  });
  const api = lexicographicSortSchema(supergraph.apiSchema().toGraphQLJSSchema());
  return {
    ok: true,
    supergraph: `${result.supergraphSdl.trimEnd()}\n`,
    api: `${printSchema(api)}\n`,
    hints: result.hints.map(({ message }) => message),
  };
}
