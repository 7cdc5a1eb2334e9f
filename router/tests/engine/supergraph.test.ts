import { describe, expect, it } from '@jest/globals';
import { printSchema } from 'graphql';
import { createEngine } from '../../src/execution/create-engine.js';
import { SupergraphError } from '../../src/execution/engine-contract.js';
import { createFederation } from '../testkit/federation.js';
import { runEngine } from '../testkit/run-engine.js';

const LINKS =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@tag", "@shareable", "@authenticated", "@requires", "@external"])';
const engineOf = (federation: ReturnType<typeof createFederation>) =>
  createEngine({
    supergraphSdl: federation.supergraphSdl,
    transport: federation.transport,
    includeSubgraphErrors: { all: true },
  });

describe('the public schema', () => {
  const federation = createFederation({
    a: {
      typeDefs: `${LINKS}
        directive @note(text: String = "x") on FIELD
        "The root." type Query { "An item." item("Which." id: ID = "1" @deprecated(reason: "old arg"), hidden: Int @inaccessible): Item old: Int @deprecated(reason: "gone") secret: Int @authenticated @tag(name: "t") cost: cost policy: Any }
        type cost { amount: Int }
        type Item implements Named & Hidden @key(fields: "id") { id: ID! name: String internal: String @inaccessible }
        interface Named { name: String } interface Hidden @inaccessible { internal: String }
        type Ghost @inaccessible { x: Int } union Any = Item | Ghost
        enum Size { S M @deprecated(reason: "no") L @inaccessible } input In { a: Int b: Size @deprecated(reason: "nor this") c: Int @inaccessible }
        scalar Url @specifiedBy(url: "https://example.com/url")
        type Mutation { set(value: In): Url }`,
    },
  });
  const engine = engineOf(federation);
  const sdl = printSchema(engine.publicSchema);

  it('has nothing of the machinery', () => {
    expect(sdl).not.toMatch(/join__|link__|requiresScopes__|@tag|@authenticated|federation__/);
  });

  it('has nothing that is inaccessible', () => {
    expect(sdl).not.toMatch(/hidden|internal|Hidden|Ghost|\bL\b|\bc: Int/);
    expect(sdl).toContain('union Any = Item\n');
  });

  it('keeps descriptions, deprecations everywhere and specifiedBy', () => {
    for (const text of [
      '"""The root."""',
      '"""An item."""',
      '"""Which."""',
      'reason: "old arg"',
      'reason: "gone"',
      'M @deprecated(reason: "no")',
      'reason: "nor this"',
      'scalar Url @specifiedBy(url: "https://example.com/url")',
    ]) {
      expect(sdl).toContain(text);
    }
  });

  it('keeps types that are named like a specification', () => expect(sdl).toContain('type cost {'));

  it('names the subgraphs and where they are', () => {
    expect([...engine.subgraphs.values()]).toEqual([{ name: 'a', url: 'http://a.test/graphql' }]);
    engine.close();
  });
});

describe('a supergraph that cannot be served', () => {
  const transport = createFederation({ a: { typeDefs: 'type Query { a: Int }' } }).transport;
  const refusal = (supergraphSdl: string) => {
    try {
      createEngine({ supergraphSdl, transport }).close();
    } catch (error) {
      return error;
    }
    return null;
  };
  const good = createFederation({ a: { typeDefs: 'type Query { a: Int }' } }).supergraphSdl;

  it.each([
    ['is not GraphQL', 'type {', /not valid GraphQL/],
    ['is a plain schema', 'type Query { a: Int }', /not a supergraph/],
    ['uses a newer join', good.replace('join/v0.5', 'join/v0.9'), /v0\.9/],
    [
      'needs an unknown specification',
      good.replace(
        '{\n  query: Query',
        '@link(url: "https://specs.example.com/lock/v1.0", for: SECURITY)\n{\n  query: Query',
      ),
      /lock\/v1\.0 for security/,
    ],
    [
      'uses contexts',
      good.replace(
        '{\n  query: Query',
        '@link(url: "https://specs.apollo.dev/context/v0.1", for: SECURITY)\n{\n  query: Query',
      ),
      /@context/,
    ],
  ])('is refused in words when it %s', (_, sdl, message) => {
    const error = refusal(sdl);
    expect(error).toBeInstanceOf(SupergraphError);
    expect((error as Error).message).toMatch(message);
  });
});

describe('the planner', () => {
  // Two keys, of which the subgraph of the root field has one: the planner aborts its process.
  const federation = createFederation({
    root: {
      typeDefs: `${LINKS} type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { thing: () => ({ id: '1' }) } },
    },
    base: {
      typeDefs: `${LINKS} type Thing @key(fields: "id") @key(fields: "code") { id: ID! code: ID! base: String }`,
      resolvers: { Thing: { __resolveReference: () => ({ id: '1', code: 'c', base: 'b' }) } },
    },
    derived: {
      typeDefs: `${LINKS} type Thing @key(fields: "code") { code: ID! base: String @external derived: String @requires(fields: "base") }`,
      resolvers: {
        Thing: {
          __resolveReference: (reference: object) => reference,
          derived: ({ base }: { base: string }) => `from ${base}`,
        },
      },
    },
  });

  it('can crash without taking the router or another request with it', async () => {
    const engine = engineOf(federation);
    const [crashed, fine] = await Promise.all([
      runEngine(engine, '{ thing { derived } }'),
      runEngine(engine, '{ thing { id base } }'),
    ]);
    expect(fine).toEqual({ data: { thing: { id: '1', base: 'b' } } });
    if (crashed.errors) {
      expect(crashed).toMatchObject({ data: null, errors: [{ extensions: { code: 'QUERY_PLANNING_FAILED' } }] });
    } else expect(crashed).toEqual({ data: { thing: { derived: 'from b' } } });
    expect(await runEngine(engine, '{ thing { code } }')).toEqual({ data: { thing: { code: 'c' } } });
    engine.close();
  });
});
