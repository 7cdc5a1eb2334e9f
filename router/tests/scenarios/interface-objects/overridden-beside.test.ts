import { describeScenario } from '../../testkit/describe-scenario.js';

const items = [{ __typename: 'Book', id: 'b1' }];

describeScenario('a field that another subgraph took over, in a supergraph with an interface object', {
  subgraphs: {
    catalogue: {
      typeDefs: `
        type Query { books: [Book] }
        interface Item @key(fields: "id") { id: ID! }
        type Book implements Item @key(fields: "id") { id: ID! title: String }`,
      resolvers: {
        Query: { books: () => items },
        Item: { __resolveReference: () => items[0] },
        Book: {
          __resolveReference: (reference: object) => reference,
          title: () => {
            throw new Error('title is not asked for here any more');
          },
        },
      },
    },
    library: {
      typeDefs:
        'type Book @key(fields: "id") { id: ID! title: String @override(from: "catalogue", label: "percent(100)") }',
      resolvers: {
        Book: {
          __resolveReference: (reference: object) => reference,
          title: ({ id }: { id: string }) => `title of ${id}`,
        },
      },
    },
    ratings: {
      typeDefs: 'type Item @interfaceObject @key(fields: "id") { id: ID! stars: Int }',
      resolvers: { Item: { __resolveReference: (reference: object) => reference, stars: () => 4 } },
    },
  },
  withoutGateway: 'it does not know the share that a label stands for',
  cases: [
    {
      guarantee: 'is asked of its new owner, by a label too',
      query: '{ books { title stars } }',
      data: { books: [{ title: 'title of b1', stars: 4 }] },
    },
  ],
});
