import { afterAll, describe, expect, it } from '@jest/globals';
import { createEngine } from '../../src/execution/create-engine.js';
import { SubgraphError, type SubgraphResponse } from '../../src/execution/engine-contract.js';
import { createFederation } from '../testkit/federation.js';
import { runEngine } from '../testkit/run-engine.js';

const { supergraphSdl } = createFederation({
  products: {
    typeDefs:
      'type Query { products: [Product] must: [Product!]! me: Product } type Product @key(fields: "id") { id: ID! name: String count: Int ratio: Float ok: Boolean color: Color tags: [String!] deep: JSON } enum Color { RED } scalar JSON',
  },
  reviews: {
    typeDefs: 'type Product @key(fields: "id") { id: ID! reviews: [Review!] stars: Int! } type Review { body: String }',
  },
});
const answers: Record<string, () => unknown> = {};
const engine = createEngine({
  supergraphSdl,
  includeSubgraphErrors: { all: true },
  transport: {
    fetch: async (subgraph) => (answers[subgraph] ?? (() => ({})))() as SubgraphResponse,
    // biome-ignore lint/correctness/useYield: nothing subscribes here
    subscribe: async function* () {
      throw new Error('not subscribed to');
    },
  },
});
afterAll(() => engine.close());

async function ask(query: string, products: unknown, reviews: unknown = {}) {
  answers['products'] = () => (products instanceof Error ? Promise.reject(products) : products);
  answers['reviews'] = () => (reviews instanceof Error ? Promise.reject(reviews) : reviews);
  return runEngine(engine, query);
}
const product = (more: object) => ({ data: { me: { __typename: 'Product', id: '1', ...more } } });
const codes = (result: Awaited<ReturnType<typeof ask>>) =>
  (result.errors ?? []).map((error) => [error.extensions?.['code'], error.path]);

describe('a subgraph that answers with anything at all', () => {
  for (const answer of [
    null,
    7,
    'text',
    [],
    [1],
    {},
    { data: 5 },
    { data: [] },
    { errors: 'no' },
    { errors: [null, 3] },
    { data: null, errors: {} },
  ]) {
    it(`gives a located error for ${JSON.stringify(answer)}`, async () => {
      const result = await ask('{ me { name } }', answer);
      expect(result.data).toEqual({ me: null });
      expect(codes(result)).toEqual([['SUBREQUEST_MALFORMED_RESPONSE', ['me']]]);
    });
  }

  for (const [field, value] of [
    ['name', 5],
    ['name', {}],
    ['name', ['a']],
    ['count', '5'],
    ['count', 1.5],
    ['count', 3e9],
    ['ratio', 'x'],
    ['ok', 'true'],
    ['color', 3],
    ['tags', 'a'],
    ['tags', { length: 1 }],
    ['tags', ['a', 4]],
  ] as const) {
    it(`gives null and a located error for ${field} = ${JSON.stringify(value)}`, async () => {
      const result = await ask(`{ me { ${field} } }`, product({ [field]: value }));
      expect(result.data).toEqual({ me: { [field]: null } });
      expect(result.errors).toHaveLength(1);
      expect(result.errors?.[0]?.path?.slice(0, 2)).toEqual(['me', field]);
    });
  }

  it('gives null for an enum value that clients do not know', async () => {
    expect(await ask('{ me { color } }', product({ color: 'BLUE' }))).toEqual({ data: { me: { color: null } } });
  });

  it('gives null where an object should be and is not', async () => {
    for (const value of [5, 'x', [], [{}], true]) {
      const result = await ask('{ me { name } }', { data: { me: value } });
      expect(result.data).toEqual({ me: null });
      expect(codes(result)).toEqual([['INVALID_SUBGRAPH_VALUE', ['me']]]);
    }
  });

  it('lets a null rise from a non-null list and says where it was', async () => {
    const result = await ask('{ must { name } }', { data: { must: [{ name: 'a' }, null] } });
    expect(result.data).toBeNull();
    expect(result.errors).toMatchObject([
      { message: 'Cannot return null for non-nullable field Query.must.', path: ['must', 1] },
    ]);
  });

  it('passes custom scalars through whole', async () => {
    const deep = { a: [1, { b: '\u2028"' }], toJSON: 1 };
    expect((await ask('{ me { deep } }', product({ deep }))).data).toEqual({ me: { deep } });
  });
});

describe('a subgraph that answers entities with anything at all', () => {
  for (const entities of [5, 'x', {}, [], [{}, {}], [[]], [5], ['x']]) {
    it(`keeps what others gave when _entities is ${JSON.stringify(entities)}`, async () => {
      const result = await ask('{ me { name reviews { body } } }', product({ name: 'a' }), {
        data: { _entities: entities },
      });
      expect(result.data).toEqual({ me: { name: 'a', reviews: null } });
    });
  }

  it('says so when the number of entities is wrong', async () => {
    const result = await ask('{ me { name reviews { body } } }', product({ name: 'a' }), { data: { _entities: [] } });
    expect(codes(result)).toEqual([['SUBREQUEST_MALFORMED_RESPONSE', ['me']]]);
  });

  it('nulls only its own fields when it fails, keeping the code', async () => {
    const result = await ask(
      '{ me { name reviews { body } } }',
      product({ name: 'a' }),
      new SubgraphError('GATEWAY_TIMEOUT', 'too slow'),
    );
    expect(result.data).toEqual({ me: { name: 'a', reviews: null } });
    expect(codes(result)).toEqual([['GATEWAY_TIMEOUT', ['me']]]);
  });

  it('shows an entity’s error at every place where the entity stands', async () => {
    const twice = { data: { products: [1, 2, 1].map((id) => ({ __typename: 'Product', id: String(id) })) } };
    const result = await ask('{ products { r: reviews { body } } }', twice, {
      data: { _entities: [{ c_r: null }, { c_r: [] }] },
      errors: [{ message: 'no', path: ['_entities', 0, 'c_r'], extensions: { code: 'X' } }],
    });
    expect(result.data).toEqual({ products: [{ r: null }, { r: [] }, { r: null }] });
    expect(codes(result)).toEqual([
      ['X', ['products', 0, 'r']],
      ['X', ['products', 2, 'r']],
    ]);
  });

  it('survives errors with paths that lead nowhere', async () => {
    for (const path of [
      ['_entities'],
      ['_entities', 99, 'x'],
      ['_entities', 'x'],
      ['__proto__', 0],
      [{}],
      'x',
      [],
      ['me', 'nope', 3],
    ]) {
      const result = await ask('{ me { name reviews { body } } }', product({ name: 'a' }), {
        data: { _entities: [null] },
        errors: [{ message: 'm', path }],
      });
      expect(result.data).toEqual({ me: { name: 'a', reviews: null } });
      expect(result.errors).toHaveLength(1);
    }
  });

  it('cannot pollute prototypes', async () => {
    const evil = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"reviews":[{"__proto__":{"polluted":true},"body":"b"}]}',
    );
    const first = JSON.parse(
      '{"data":{"__proto__":{"polluted":1},"me":{"__typename":"Product","id":"1","__proto__":{"polluted":1},"reviews":[{"constructor":{"x":1}}]}}}',
    );
    const result = await ask('{ me { reviews { body } } }', first, { data: { _entities: [evil] } });
    expect(result.data).toEqual({ me: { reviews: [{ body: 'b' }] } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('x');
  });
});

describe('redaction', () => {
  it('hides messages and extensions of subgraphs by default and tells the listener', async () => {
    const seen: unknown[] = [];
    const quiet = createEngine({
      supergraphSdl,
      transport: {
        fetch: async () => ({
          data: { me: null },
          errors: [{ message: 'stack trace', path: ['me'], extensions: { code: 'DB' } }],
        }),
        subscribe: () => {
          throw new Error('not subscribed to');
        },
      },
    });
    const prepared = await quiet.prepare({ query: '{ me { name } }' }, null);
    if (prepared.kind === 'rejected') throw new Error('rejected');
    const text = await quiet.execute(prepared, {
      claims: null,
      signal: new AbortController().signal,
      headers: null,
      requestId: 'r',
      onErrors: (errors) => seen.push(...errors),
    });
    expect(JSON.parse(text)).toEqual({
      data: { me: null },
      errors: [{ message: 'Subgraph errors redacted', path: ['me'] }],
    });
    expect(seen).toMatchObject([{ message: 'stack trace', extensions: { code: 'DB', service: 'products' } }]);
    quiet.close();
  });
});
