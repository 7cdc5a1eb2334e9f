// The federation of bench/router-engine as a supergraph over real addresses, with and without authorization directives.
import { createRequire } from 'node:module';
import { subgraphs } from '../router-engine/federation.mjs';

const require = createRequire(new URL('../../router/package.json', import.meta.url));
const { composeServices } = require('@apollo/composition');
const { parse } = require('graphql');

/** Who may see what in the protected supergraph; the tokens of the benchmark may see all of it. */
const PROTECTED = [
  ['"@shareable"]', '"@shareable", "@authenticated", "@requiresScopes"]'],
  ['me: User', 'me: User @authenticated'],
  ['email: String', 'email: String @requiresScopes(scopes: [["users:read"]])'],
  ['shippingEstimate: Int', 'shippingEstimate: Int @requiresScopes(scopes: [["shipping:read"], ["admin"]])'],
];
export const SCOPE = 'users:read shipping:read';

/**
 * @param {Record<string, string>} urls by subgraph
 * @param {boolean} isProtected with @authenticated and @requiresScopes, which @apollo/gateway refuses
 */
export function composeSupergraph(urls, isProtected) {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, { typeDefs }]) => ({
      name,
      url: urls[name],
      typeDefs: parse(isProtected ? protect(typeDefs) : typeDefs),
    })),
  );
  if (errors) throw new AggregateError(errors);
  return supergraphSdl;
}

function protect(typeDefs) {
  return PROTECTED.reduce((text, [from, to]) => text.replace(from, to), typeDefs);
}
