import { afterAll, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../../src/execution/create-engine.js';
import { SubgraphError } from '../../../src/execution/engine-contract.js';
import { createFederation } from '../../testkit/federation.js';
import { collectEvents } from '../../testkit/run-engine.js';

const federation = createFederation({
  reviews: {
    typeDefs:
      'type Query { ping: Int } type Subscription { added(from: Int = 1): Review closed: Int @authenticated } type Review { id: ID! product: Product } type Product @key(fields: "upc") { upc: ID! }',
    resolvers: {
      Subscription: {
        added: {
          async *subscribe(_: unknown, { from }: { from: number }) {
            for (const number of [from, from + 1])
              yield { added: { id: `r${number}`, product: { upc: `p${number}` } } };
          },
        },
      },
    } as never,
  },
  products: {
    typeDefs: 'type Product @key(fields: "upc") { upc: ID! name: String }',
    resolvers: {
      Product: {
        __resolveReference: ({ upc }: { upc: string }) => ({ upc }),
        name: ({ upc }: { upc: string }) => {
          if (upc === 'p3') throw new Error('no name');
          return `name of ${upc}`;
        },
      },
    },
  },
});
const engine = createEngine({
  supergraphSdl: federation.supergraphSdl,
  transport: federation.transport,
  includeSubgraphErrors: { all: true },
});
afterAll(() => engine.close());

describe('subscriptions', () => {
  it('join entities anew for every event', async () => {
    expect(await collectEvents(engine, 'subscription { a: added { id product { n: name } __typename } }')).toEqual([
      { data: { a: { id: 'r1', product: { n: 'name of p1' }, __typename: 'Review' } } },
      { data: { a: { id: 'r2', product: { n: 'name of p2' }, __typename: 'Review' } } },
    ]);
  });

  it('pass variables with their defaults', async () => {
    const query = 'subscription ($from: Int = 7) { added(from: $from) { id } }';
    expect(await collectEvents(engine, query)).toMatchObject([
      { data: { added: { id: 'r7' } } },
      { data: { added: { id: 'r8' } } },
    ]);
    expect(await collectEvents(engine, { query, variables: { from: 4 } })).toMatchObject([
      { data: { added: { id: 'r4' } } },
      {},
    ]);
  });

  it('go on after an event whose join fails', async () => {
    const events = await collectEvents(engine, 'subscription { added(from: 3) { id product { name } } }');
    expect(events).toMatchObject([
      {
        data: { added: { id: 'r3', product: { name: null } } },
        errors: [{ message: 'no name', path: ['added', 'product', 'name'] }],
      },
      { data: { added: { id: 'r4', product: { name: 'name of p4' } } } },
    ]);
    expect(events[1]).not.toHaveProperty('errors');
  });

  it('that are not allowed end with the reason and open nothing', async () => {
    federation.sent.length = 0;
    expect(await collectEvents(engine, 'subscription { closed }')).toMatchObject([
      { data: null, errors: [{ path: ['closed'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }] },
    ]);
    expect(federation.sent).toEqual([]);
  });

  it('end with an error when the stream breaks', async () => {
    const broken = createEngine({
      supergraphSdl: federation.supergraphSdl,
      transport: {
        ...federation.transport,
        async *subscribe() {
          yield { data: { c_added: { id: 'r1' } } };
          throw new SubgraphError('WEBSOCKET_CLOSE_ERROR', 'gone');
        },
      },
    });
    expect(await collectEvents(broken, 'subscription { added { id } }')).toEqual([
      { data: { added: { id: 'r1' } } },
      {
        data: { added: null },
        errors: [
          { message: 'Subgraph errors redacted', path: ['added'], extensions: { code: 'WEBSOCKET_CLOSE_ERROR' } },
        ],
      },
    ]);
    broken.close();
  });

  it('tell the upstream when the client leaves', async () => {
    let ended = false;
    const endless = createEngine({
      supergraphSdl: federation.supergraphSdl,
      transport: {
        ...federation.transport,
        async *subscribe() {
          try {
            for (let number = 0; ; number++) yield { data: { c_added: { id: `r${number}` } } };
          } finally {
            ended = true;
          }
        },
      },
    });
    const prepared = await endless.prepare({ query: 'subscription { added { id } }' }, null);
    if (prepared.kind === 'rejected') throw new Error('rejected');
    const events = endless.subscribe(prepared, {
      claims: null,
      signal: new AbortController().signal,
      headers: null,
      requestId: 't',
    });
    for await (const event of events) {
      expect(JSON.parse(event)).toEqual({ data: { added: { id: 'r0' } } });
      break;
    }
    expect(ended).toBe(true);
    endless.close();
  });
});
