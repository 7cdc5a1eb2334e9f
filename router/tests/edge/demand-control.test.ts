import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createEngine } from '../../src/execution/create-engine.js';
import { type ServedSubgraphs, serveSubgraphs } from '../testkit/serve-subgraphs.js';
import { METRICS_ON, readMetrics } from './read-metrics.js';
import { startRouterWith, type TestRouter } from './start-router.js';

/** The Apollo Router's documented example, with the other places that a cost can stand in. */
const library = (imports: string) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", ${imports}])
  type Query {
    book(id: ID): Book
    anything: [Thing]
    bestsellers: [Book] @listSize(assumedSize: 5)
    newestAdditions(after: ID, limit: Int! = 4): [Book] @listSize(slicingArguments: ["limit"])
    either(first: Int, last: Int): [Book] @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false, assumedSize: 6)
    page(first: Int): Page @listSize(slicingArguments: ["first"], sizedFields: ["items"], requireOneSlicingArgument: false)
    must(first: Int): [Book] @listSize(slicingArguments: ["first"])
    search(filter: Filter, text: String @cost(weight: 3)): Book
    rated: Float @cost(weight: 7)
  }
  type Mutation { buy(id: ID): Book }
  type Subscription { sold: Book }
  union Thing = Book | Author
  type Page { items: [Book] total: Int }
  type Book { title: String tags: [String] author: Author publisher: Publisher }
  type Author { name: String }
  type Publisher { name: String address: Address }
  type Address @cost(weight: 5) { zipCode: Int! }
  input Filter { words: [String] @cost(weight: 2) and: [Filter!] kind: Kind }
  enum Kind @cost(weight: 4) { NOVEL }
`;

const book = { title: 'T', author: { name: 'A' }, publisher: { name: 'P', address: { zipCode: 1 } } };
const books = (length: number) => Array.from({ length }, () => book);
const resolvers = {
  Query: {
    book: () => book,
    bestsellers: () => books(2),
    newestAdditions: (_root: unknown, { limit }: { limit: number }) => books(limit),
    page: () => ({ items: books(3) }),
    search: () => book,
    rated: () => 4.5,
  },
  Mutation: { buy: () => book },
};
const WHOLE = '{ title author { name } publisher { name address { zipCode } } }';

let subgraphs: ServedSubgraphs;
let router: TestRouter;

beforeAll(async () => {
  subgraphs = await serveSubgraphs({ library: { typeDefs: library('"@cost", "@listSize"'), resolvers } });
});
afterAll(() => subgraphs.stop());
afterEach(() => router.stop());

const demand = (mode: string, max: number, listSize = 10) =>
  `demand_control:\n  enabled: true\n  mode: ${mode}\n  strategy:\n    static_estimated: { list_size: ${listSize}, max: ${max} }\n`;
async function start(yaml: string, served = subgraphs) {
  router = await startRouterWith(createEngine, served.supergraphSdl, `${served.yaml}${METRICS_ON}${yaml}`);
}
async function ask(query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: (await response.json()) as Body };
}
interface Body {
  data?: unknown;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}
const lastLine = () => router.log.findLast((line) => line['msg'] === 'operation');
async function costOf(query: string, variables: Record<string, unknown> = {}) {
  await ask(query, variables);
  return lastLine()?.['cost'];
}

describe('the estimate', () => {
  it("is that of the Apollo Router's documented examples", async () => {
    await start(demand('measure', 1_000));
    expect(await costOf(`{ book(id: 1) ${WHOLE} }`)).toBe(8);
    expect(await costOf(`{ bestsellers ${WHOLE} }`)).toBe(40);
    expect(await costOf(`{ newestAdditions(limit: 3) ${WHOLE} }`)).toBe(24);
    expect(await costOf(`query($limit: Int!) { newestAdditions(limit: $limit) ${WHOLE} }`, { limit: 7 })).toBe(56);
  });

  it('counts nothing for scalars, one for an abstract type, ten for a mutation', async () => {
    await start(demand('measure', 1_000));
    expect(await costOf('{ __typename }')).toBe(0);
    expect(await costOf('{ book { title tags } }')).toBe(1);
    expect(await costOf('{ anything { __typename ... on Book { author { name } } ... on Author { name } } }')).toBe(20);
    expect(await costOf('mutation { buy(id: 1) { title } }')).toBe(11);
    expect(await costOf('{ rated }')).toBe(7);
  });

  it('takes the larger slicing argument that is told, by value, variable or default, else the assumed size', async () => {
    await start(demand('measure', 1_000));
    expect(await costOf('{ newestAdditions { title } }')).toBe(4);
    expect(await costOf('query($limit: Int! = 9) { newestAdditions(limit: $limit) { title } }')).toBe(9);
    expect(await costOf('{ either(first: 3, last: 8) { title } }')).toBe(8);
    expect(await costOf('query($first: Int) { either(first: $first) { title } }', { first: null })).toBe(6);
    expect(await costOf('{ page(first: 3) { total items { title } } }')).toBe(4);
    expect(await costOf('{ page { total items { title } } }')).toBe(11);
  });

  it('cannot be bought down by a negative size', async () => {
    await start(demand('measure', 1_000));
    expect(
      await costOf(`query($n: Int!) { a: newestAdditions(limit: $n) { title } bestsellers ${WHOLE} }`, { n: -1_000 }),
    ).toBe(40);
  });

  it('counts arguments and input fields, however they are given', async () => {
    await start(demand('measure', 1_000));
    const asValue =
      '{ search(text: "x", filter: { words: ["a", "b"], kind: NOVEL, and: [{ kind: NOVEL }] }) { title } }';
    const filter = { words: ['a', 'b'], kind: 'NOVEL', and: [{ kind: 'NOVEL' }] };
    const asVariable = 'query($filter: Filter) { search(text: "x", filter: $filter) { title } }';
    // 1 Book, 3 text, 1 Filter, 2 + 2 × 2 words, 4 kind, 1 Filter within with 4 for its kind
    expect(await costOf(asValue)).toBe(20);
    expect(await costOf(asVariable, { filter })).toBe(20);
    expect(await costOf(asVariable, { filter: null })).toBe(4);
    expect(await costOf(asVariable)).toBe(4);
  });

  it('leaves out what @skip and @include exclude for these variables', async () => {
    await start(demand('measure', 1_000));
    const query = `query($on: Boolean!) { book { title } bestsellers @include(if: $on) ${WHOLE} }`;
    expect(await costOf(query, { on: false })).toBe(1);
    expect(await costOf(query, { on: true })).toBe(41);
  });

  it('finds renamed directives through their links', async () => {
    const served = await serveSubgraphs({
      library: {
        typeDefs: library('{ name: "@cost", as: "@price" }, { name: "@listSize", as: "@items" }')
          .replaceAll('@cost(', '@price(')
          .replaceAll('@listSize(', '@items('),
        resolvers,
      },
    });
    await start(demand('measure', 1_000), served);
    expect(served.supergraphSdl).toContain('@price(');
    expect(await costOf(`{ bestsellers ${WHOLE} }`)).toBe(40);
    await served.stop();
  });

  it('counts what @requires asks on top', async () => {
    const header =
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])';
    const served = await serveSubgraphs({
      a: {
        typeDefs: `${header} type Query { item: Item } type Item @key(fields: "id") { id: ID box: Box } type Box { size: Int }`,
      },
      b: {
        typeDefs: `${header} type Item @key(fields: "id") { id: ID box: Box @external price: Int @requires(fields: "box { size }") } type Box { size: Int @external }`,
      },
    });
    await start(demand('measure', 1_000), served);
    expect(await costOf('{ item { id } }')).toBe(1);
    expect(await costOf('{ item { price } }')).toBe(2);
    await served.stop();
  });
});

describe('enforcement', () => {
  const tooMuch = { code: 'COST_ESTIMATED_TOO_EXPENSIVE', 'cost.estimated': 40, 'cost.max': 39 };

  it('refuses what costs more, asks no subgraph, and does so every time', async () => {
    await start(demand('enforce', 39));
    subgraphs.requests.length = 0;
    for (let time = 0; time < 2; time++) {
      const { status, body } = await ask(`{ bestsellers ${WHOLE} }`);
      expect({ status, extensions: body.errors?.[0]?.extensions }).toEqual({ status: 400, extensions: tooMuch });
      expect(body.data).toBeUndefined();
    }
    expect(subgraphs.requests).toEqual([]);
    expect(lastLine()).toMatchObject({ code: 'COST_ESTIMATED_TOO_EXPENSIVE', cost: 40, outcome: 'rejected' });
    expect((await ask('{ book { title } }')).status).toBe(200);
  });

  it('decides by the variables of each request on a plan that is known', async () => {
    await start(demand('enforce', 39));
    const query = `query($limit: Int!) { newestAdditions(limit: $limit) ${WHOLE} }`;
    expect((await ask(query, { limit: 4 })).status).toBe(200);
    expect((await ask(query, { limit: 5 })).status).toBe(400);
    expect((await ask(query, { limit: 2_000_000_000 })).status).toBe(400);
    expect((await ask(query, { limit: 3 })).status).toBe(200);
  });

  it('refuses an operation that does not give exactly one slicing argument', async () => {
    await start(demand('enforce', 1_000));
    const query = 'query($first: Int) { must(first: $first) { title } }';
    for (const [text, variables] of [
      ['{ must { title } }', {}],
      [query, {}],
      [query, { first: null }],
    ] as const) {
      expect((await ask(text, variables)).body.errors?.[0]?.extensions['code']).toBe('COST_QUERY_PARSE_FAILURE');
    }
    expect((await ask(query, { first: 2 })).body.errors).toBeUndefined();
  });

  it('holds over WebSockets and event streams', async () => {
    await start(demand('enforce', 39));
    const query = `{ bestsellers ${WHOLE} }`;
    const client = createClient({ url: router.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    const answers = client.iterate({ query });
    await expect(answers.next()).rejects.toEqual([expect.objectContaining({ extensions: tooMuch })]);
    await client.dispose();
    const stream = await fetch(router.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
    });
    expect(await stream.text()).toContain('COST_ESTIMATED_TOO_EXPENSIVE');
  });
});

describe('measuring', () => {
  it('refuses nothing, and tells estimate, actual cost and verdict in log and metrics', async () => {
    await start(demand('measure', 39));
    expect((await ask(`{ bestsellers ${WHOLE} }`)).body.errors).toBeUndefined();
    expect(lastLine()).toMatchObject({ cost: 40, actualCost: 16 });
    await ask(`query($n: Int!) { newestAdditions(limit: $n) ${WHOLE} page { items ${WHOLE} } }`, { n: 2 });
    expect(lastLine()).toMatchObject({ actualCost: 41 });
    await ask('{ must { title } }');
    expect(await readMetrics(router)).toMatchObject({
      'router_demand_control_total{result="COST_ESTIMATED_TOO_EXPENSIVE"}': 1,
      'router_demand_control_total{result="COST_ACTUAL_TOO_EXPENSIVE"}': 1,
      'router_demand_control_total{result="COST_QUERY_PARSE_FAILURE"}': 1,
      'router_operation_cost_bucket{kind="estimated",le="10"}': 0,
      'router_operation_cost_bucket{kind="estimated",le="100"}': 2,
      'router_operation_cost_sum{kind="estimated"}': 137,
      'router_operation_cost_count{kind="actual"}': 3,
    });
  });

  it('is not there when demand control is off', async () => {
    await start('');
    await ask(`{ bestsellers ${WHOLE} }`);
    expect(lastLine()).not.toHaveProperty('cost');
    expect(lastLine()).not.toHaveProperty('actualCost');
  });
});
