import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const products = [
  { upc: 'u1', name: 'Table', price: 10 },
  { upc: 'u2', name: 'Couch', price: 20 },
];
const WRONG = '@apollo/gateway takes the aliased value for the key';

describeScenario('aliases that collide with keys the plan fetches', {
  subgraphs: {
    products: {
      typeDefs: `type Query { products: [Product!]! } type Product @key(fields: "upc") { upc: ID! name: String! price(currency: String = "EUR"): Int }`,
      resolvers: {
        Query: { products: () => products },
        Product: {
          __resolveReference: ({ upc }: { upc: string }) => products.find((product) => product.upc === upc),
          price: (product: { price: number }, { currency }: { currency: string }) =>
            product.price * (currency === 'EUR' ? 1 : 2),
        },
      },
    },
    reviews: {
      typeDefs: `type Product @key(fields: "upc") { upc: ID! price(currency: String = "EUR"): Int @external cheap: Boolean @requires(fields: "price(currency: \\"USD\\")") reviews(first: Int): [Review!]! } type Review { id: ID! product: Product! }`,
      resolvers: {
        Product: {
          __resolveReference: (reference: object) => reference,
          cheap: ({ price }: { price: number }) => price < 30,
          reviews: ({ upc }: { upc: string }, { first = 2 }: { first?: number }) =>
            ['a', 'b'].slice(0, first).map((id) => ({ id: `${upc}${id}`, product: { upc } })),
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'a key and another field swap names and the join still uses the key',
      query: '{ products { upc: name name: upc reviews { id } } }',
      data: {
        products: [
          { upc: 'Table', name: 'u1', reviews: [{ id: 'u1a' }, { id: 'u1b' }] },
          { upc: 'Couch', name: 'u2', reviews: [{ id: 'u2a' }, { id: 'u2b' }] },
        ],
      },
      gateway: WRONG,
    },
    {
      guarantee: 'a required field can be selected with other arguments under its own name',
      query: '{ products { price(currency: "EUR") usd: price(currency: "USD") cheap } }',
      data: {
        products: [
          { price: 10, usd: 20, cheap: true },
          { price: 20, usd: 40, cheap: false },
        ],
      },
      gateway: '@apollo/gateway passes the selected variant to @requires',
    },
    {
      guarantee: 'one list is joined twice with different arguments in different places',
      query:
        '{ a: products { reviews(first: 1) { id product { x: name } } } b: products { reviews { id product { x: upc } } } }',
      data: {
        a: [
          { reviews: [{ id: 'u1a', product: { x: 'Table' } }] },
          { reviews: [{ id: 'u2a', product: { x: 'Couch' } }] },
        ],
        b: [
          {
            reviews: [
              { id: 'u1a', product: { x: 'u1' } },
              { id: 'u1b', product: { x: 'u1' } },
            ],
          },
          {
            reviews: [
              { id: 'u2a', product: { x: 'u2' } },
              { id: 'u2b', product: { x: 'u2' } },
            ],
          },
        ],
      },
    },
    {
      guarantee: 'aliases named like members of Object.prototype are plain keys',
      query: '{ constructor: products { toString: name hasOwnProperty: upc valueOf: reviews(first: 1) { id } } }',
      data: {
        constructor: [
          { toString: 'Table', hasOwnProperty: 'u1', valueOf: [{ id: 'u1a' }] },
          { toString: 'Couch', hasOwnProperty: 'u2', valueOf: [{ id: 'u2a' }] },
        ],
      },
      gateway: 'not what it is compared for',
    },
    {
      guarantee: 'aliases beginning with two underscores are refused without asking anyone',
      query: '{ products { __proto__: name } }',
      data: undefined,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED', message: /reserved/ }],
      sent: (requests) => expect(requests).toEqual([]),
    },
    {
      guarantee: 'an alias equal to the plan’s own names changes nothing',
      query:
        '{ _entities: products { representations: name _internal_qp_alias_0: upc reviews(first: 1) { _e0: id } } }',
      data: {
        _entities: [
          { representations: 'Table', _internal_qp_alias_0: 'u1', reviews: [{ _e0: 'u1a' }] },
          { representations: 'Couch', _internal_qp_alias_0: 'u2', reviews: [{ _e0: 'u2a' }] },
        ],
      },
    },
    {
      guarantee: 'a variable named like the plan’s own variable changes nothing',
      query: 'query ($representations: Int) { products { reviews(first: $representations) { id } } }',
      variables: { representations: 1 },
      data: { products: [{ reviews: [{ id: 'u1a' }] }, { reviews: [{ id: 'u2a' }] }] },
      gateway: '@apollo/gateway declares the variable twice',
    },
  ],
});
