import type { TestSubgraphs } from './federation.js';

/** Two subgraphs with an entity between them, an error to ask for and something to change. */
export const shop: TestSubgraphs = {
  products: {
    typeDefs: `
      type Query { products(first: Int): [Product!]! secret(token: String): String broken: String }
      type Mutation { rename(name: String!): Product }
      type Product @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Query: {
        products: (_root: unknown, { first = 2 }: { first?: number }) =>
          Array.from({ length: first }, (_item, index) => ({ id: String(index), name: `Product ${index}` })),
        secret: () => 'hidden',
        broken: () => {
          throw new Error('the store is closed');
        },
      },
      Mutation: { rename: (_root: unknown, { name }: { name: string }) => ({ id: '1', name }) },
    },
  },
  reviews: {
    typeDefs: `
      type Product @key(fields: "id") { id: ID! reviews: [Review!] }
      type Review { stars: Int }`,
    resolvers: { Product: { reviews: () => [{ stars: 5 }, { stars: 3 }] } },
  },
};
