import { expect, it } from '@jest/globals';
import { createEngine } from '../../../src/execution/create-engine.js';
import { SupergraphError } from '../../../src/execution/engine-contract.js';
import { createFederation } from '../../testkit/federation.js';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';

/** Elsewhere a field could be given a protected one by @fromContext and tell it on. What is not supported cannot be a way round. */
it('a supergraph in which fields get others by @fromContext is refused at start', () => {
  const { supergraphSdl, transport } = createFederation({
    a: {
      typeDefs: `extend schema @link(url: "${FEDERATION}", import: ["@key", "@context", "@fromContext", "@authenticated"])
        type Query { user: User } type User @key(fields: "id") @context(name: "user") { id: ID! secret: String child: Child }
        type Child @key(fields: "id") { id: ID! told(secret: String @fromContext(field: "$user { secret }")): String }`,
    },
    b: { typeDefs: 'type Child @key(fields: "id") { id: ID! name: String }' },
  });
  expect(() => createEngine({ supergraphSdl, transport })).toThrow(SupergraphError);
  expect(() => createEngine({ supergraphSdl, transport })).toThrow(/@fromContext/);
});
