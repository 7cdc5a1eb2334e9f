import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const products: Record<
  string,
  { id: string; name: string; size: { w: number; tags: string[]; box: { d: number } | null } | null }
> = {
  '1': { id: '1', name: 'Table', size: { w: 2, tags: ['a', 'b'], box: { d: 9 } } },
  '2': { id: '2', name: 'Chair', size: { w: 1, tags: [], box: null } },
  '3': { id: '3', name: 'Void', size: null },
};

describeScenario('@provides and @requires', {
  subgraphs: {
    catalog: {
      typeDefs: `type Query { products: [Product] } type Product @key(fields: "id") { id: ID! name: String @shareable size: Size } type Size @shareable { w: Int tags: [String] box: Box } type Box @shareable { d: Int }`,
      resolvers: {
        Query: { products: () => Object.values(products) },
        Product: { __resolveReference: ({ id }: { id: string }) => products[id] },
      },
    },
    shipping: {
      typeDefs: `type Product @key(fields: "id") { id: ID! size: Size @external cost: String @requires(fields: "size { w tags box { d } }") twice: String @requires(fields: "size { w }") } type Size @shareable { w: Int tags: [String] box: Box } type Box @shareable { d: Int }`,
      resolvers: {
        Product: {
          __resolveReference: (reference: object) => reference,
          cost: ({ size }: { size: unknown }) => JSON.stringify(size),
          twice: ({ size }: { size: { w: number } | null }) => (size ? String(size.w * 2) : null),
        },
      },
    },
    shop: {
      typeDefs: `type Query { featured: Offer } type Offer { price: Int product: Product @provides(fields: "name") } type Product @key(fields: "id") { id: ID! name: String @external }`,
      resolvers: { Query: { featured: () => ({ price: 5, product: { id: '1', name: 'Table' } }) } },
    },
  },
  cases: [
    {
      guarantee: 'a nested required value arrives whole, its nulls included',
      query: '{ products { cost } }',
      data: {
        products: [
          { cost: '{"w":2,"tags":["a","b"],"box":{"d":9}}' },
          { cost: '{"w":1,"tags":[],"box":null}' },
          { cost: 'null' },
        ],
      },
    },
    {
      guarantee: 'what is fetched for @requires is not shown, and what is selected under another alias is',
      query: '{ products { twice s: size { tags } } }',
      data: {
        products: [
          { twice: '4', s: { tags: ['a', 'b'] } },
          { twice: '2', s: { tags: [] } },
          { twice: null, s: null },
        ],
      },
    },
    {
      guarantee: 'a provided field costs no request of its own',
      query: '{ featured { product { name } } }',
      data: { featured: { product: { name: 'Table' } } },
      sent: (sent) => expect(sent.map(({ subgraph }) => subgraph)).toEqual(['shop']),
    },
    {
      guarantee: 'a field that is not provided is joined',
      query: '{ featured { product { name size { w } } } }',
      data: { featured: { product: { name: 'Table', size: { w: 2 } } } },
    },
  ],
});
