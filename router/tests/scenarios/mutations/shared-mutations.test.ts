import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const AGAIN = 'it would run them a second time';
let total = 0;
let carts = 0;
const cart = () => ({ id: `k${++carts}`, name: 'n' });

describeScenario('mutations that several subgraphs have a part in', {
  subgraphs: {
    shop: {
      typeDefs: `
        type Query { total: Int }
        type Mutation { add(n: Int!): Int! open: Cart @shareable update(input: CartInput!): CartPayload boom: Int! }
        input CartInput { name: String! count: Int = 1 }
        type CartPayload { cart: Cart! problems: [Problem!]! }
        union Problem = Full | Closed
        type Full { limit: Int }
        type Closed { cart: Cart }
        type Cart @key(fields: "id") { id: ID! name: String @shareable }`,
      resolvers: {
        Query: { total: () => total },
        Mutation: {
          add: (_: unknown, { n }: { n: number }) => {
            total += n;
            return total;
          },
          open: cart,
          update: (_: unknown, { input }: { input: { name: string; count: number } }) => ({
            cart: { id: 'k9', name: `${input.name}${input.count}` },
            problems: [
              { __typename: 'Full', limit: 3 },
              { __typename: 'Closed', cart: { id: 'k9' } },
            ],
          }),
          boom: () => {
            throw new Error('boom');
          },
        },
      },
    },
    prices: {
      typeDefs: `
        type Mutation { times(n: Int!): Int! open: Cart @shareable }
        type Cart @key(fields: "id") { id: ID! name: String @shareable price: Int sum: Int }`,
      resolvers: {
        Mutation: {
          times: (_: unknown, { n }: { n: number }) => {
            total *= n;
            return total;
          },
          open: cart,
        },
        Cart: { __resolveReference: (reference: object) => reference, price: () => 7, sum: () => total },
      },
    },
  },
  cases: [
    {
      guarantee: 'run in the order of the document, from subgraph to subgraph and back',
      query: 'mutation { a: add(n: 5) b: times(n: 2) c: add(n: 2) d: add(n: 1) e: times(n: 10) }',
      data: { a: 5, b: 10, c: 12, d: 13, e: 130 },
      sent: (sent) => expect(sent.map(({ subgraph }) => subgraph)).toEqual(['shop', 'prices', 'shop', 'prices']),
      gateway: AGAIN,
    },
    {
      guarantee: 'that two subgraphs could run are run by one, once',
      query: 'mutation { open { id name price } }',
      data: { open: { id: 'k1', name: 'n', price: 7 } },
      sent: (sent) => expect(sent.filter(({ isMutation }) => isMutation)).toHaveLength(1),
      gateway: AGAIN,
    },
    {
      guarantee: 'join what they return in payloads, through unions too, with inputs by variables',
      query:
        'mutation ($name: String!, $input: CartInput!) { u: update(input: { name: $name }) { cart { name price } problems { __typename ... on Full { limit } ... on Closed { cart { price } } } } update(input: $input) { cart { id } } }',
      variables: { name: 'x', input: { name: 'y', count: 4 } },
      data: {
        u: {
          cart: { name: 'x1', price: 7 },
          problems: [
            { __typename: 'Full', limit: 3 },
            { __typename: 'Closed', cart: { price: 7 } },
          ],
        },
        update: { cart: { id: 'k9' } },
      },
    },
    {
      guarantee: 'that fail where null is not allowed leave no data, and those after them have run',
      query: 'mutation { add(n: 70) boom times(n: 2) }',
      data: null,
      errors: [{ message: 'boom', path: ['boom'] }],
      sent: (sent) => expect(sent.length).toBeGreaterThan(0),
      gateway: AGAIN,
    },
  ],
});
