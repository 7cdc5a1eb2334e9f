import { type FederatedRouter, startFederation } from './start-federation.js';
import { startRouter } from './start-router.js';

const YAML = 'batching:\n  enabled: true\n  maximum_size: 4\nlimits:\n  max_depth: 2\n';
let router: FederatedRouter;
let counter = 0;
beforeAll(async () => {
  router = await startFederation(
    {
      a: {
        typeDefs:
          'type Query { hello(name: String): String! node: Node secret: String @authenticated fails: String! } type Node { id: ID node: Node } type Mutation { add: Int } type Subscription { ticks: Int }',
        resolvers: {
          Query: {
            hello: (_: unknown, { name }: { name?: string }) => `Hello ${name ?? 'world'}`,
            node: () => ({ id: '1' }),
            secret: () => 'secret',
          },
          Mutation: { add: () => ++counter },
        },
      },
    },
    YAML,
  );
});
afterAll(() => router.stop());
beforeEach(() => {
  counter = 0;
});

async function send(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(router.url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
  return { status: response.status, type: response.headers.get('content-type'), json: await response.json() };
}
const codes = (json: unknown) =>
  (json as { errors?: { extensions: { code: string } }[] }[]).map(({ errors }) => errors?.[0]?.extensions.code);

describe('a batch', () => {
  it('is answered in the order of its entries', async () => {
    const batch = ['a', 'b', 'c'].map((name) => ({
      query: 'query ($name: String) { hello(name: $name) }',
      variables: { name },
    }));
    expect(await send(batch)).toEqual({
      status: 200,
      type: 'application/json; charset=utf-8',
      json: [{ data: { hello: 'Hello a' } }, { data: { hello: 'Hello b' } }, { data: { hello: 'Hello c' } }],
    });
  });

  it('of one is still answered with a list', async () => {
    expect((await send([{ query: '{hello}' }])).json).toEqual([{ data: { hello: 'Hello world' } }]);
  });

  it('limits, validates and authorizes each entry for itself, and the others are answered', async () => {
    const { status, json } = await send([
      { query: '{ node { node { id } } }' },
      { query: '{ nope }' },
      { query: '{ secret hello }' },
      { query: '{ hello }' },
    ]);
    expect(status).toBe(200);
    expect(codes(json)).toEqual([
      'MAX_DEPTH_LIMIT',
      'GRAPHQL_VALIDATION_FAILED',
      'UNAUTHORIZED_FIELD_OR_TYPE',
      undefined,
    ]);
    expect(json).toMatchObject([{}, {}, { data: { secret: null, hello: 'Hello world' } }, { data: {} }]);
  });

  it('may hold mutations, each run once', async () => {
    const { json } = await send([{ query: 'mutation { add }' }, { query: '{ hello }' }, { query: 'mutation { add }' }]);
    expect(json).toHaveLength(3);
    expect(counter).toBe(2);
  });

  it('refuses subscriptions in their place', async () => {
    const { json } = await send([{ query: 'subscription { ticks }' }, { query: '{ hello }' }]);
    expect(codes(json)).toEqual(['BATCHING_SUBSCRIPTION_UNSUPPORTED', undefined]);
  });

  it('larger than allowed is refused whole, without a fetch', async () => {
    const before = router.sent.length;
    const { status, json } = await send(Array.from({ length: 5 }, () => ({ query: '{hello}' })));
    expect([status, (json as { errors: unknown[] }).errors]).toEqual([
      422,
      [{ message: 'The batch has 5 entries; 4 are allowed.', extensions: { code: 'BATCH_LIMIT_EXCEEDED' } }],
    ]);
    expect(router.sent.length).toBe(before);
  });

  it.each([
    ['that is empty', []],
    ['with an entry that is no object', [{ query: '{hello}' }, 1]],
    ['within a batch', [[{ query: '{hello}' }]]],
    ['with variables that are no object', [{ query: '{hello}', variables: [] }]],
  ])('%s is refused whole', async (_case, batch) => {
    const { status, json } = await send(batch);
    expect([status, json]).toMatchObject([400, { errors: [{ extensions: { code: 'INVALID_GRAPHQL_REQUEST' } }] }]);
  });

  it('tells of an entry without an operation in its place', async () => {
    const { json } = await send([{ variables: {} }, { query: '{hello}' }]);
    expect(codes(json)).toEqual(['MISSING_QUERY_STRING', undefined]);
  });

  it('is never a stream', async () => {
    const { status, json } = await send([{ query: '{hello}' }], { accept: 'text/event-stream' });
    expect([status, json]).toMatchObject([406, { errors: [{ extensions: { code: 'INVALID_ACCEPT_HEADER' } }] }]);
  });

  it('is one line of the log, with its size', async () => {
    await send([{ query: '{hello}' }, { query: '{ nope }' }]);
    expect(router.log.findLast((entry) => entry['msg'] === 'operation')).toMatchObject({
      batch: 2,
      status: 200,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });
});

describe('the configuration of batches', () => {
  it('has them off unless it says otherwise', async () => {
    const plain = await startRouter({ hello: () => 'hi' });
    const response = await fetch(plain.url, {
      method: 'POST',
      body: '[{"query":"{hello}"}]',
      headers: { 'content-type': 'application/json' },
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BATCHING_NOT_ENABLED' } }] },
    ]);
    await plain.stop();
  });

  it.each([
    ['another mode', 'mode: other', /batching\.mode/],
    [
      'batches to subgraphs',
      'subgraph:\n    all:\n      enabled: true',
      /batching\.subgraph\.all\.enabled: the router asks/,
    ],
  ])('is refused with %s', async (_case, lines, message) => {
    await expect(startRouter({}, `batching:\n  enabled: true\n  ${lines}\n`)).rejects.toThrow(message);
  });
});
