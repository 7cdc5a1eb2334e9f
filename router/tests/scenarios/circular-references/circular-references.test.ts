import { describeScenario } from '../../testkit/describe-scenario.js';

const books = [
  { __typename: 'Book', id: '1', price: 10, twin: '3' },
  { __typename: 'Book', id: '2', price: 12, twin: null },
  { __typename: 'Book', id: '3', price: 10, twin: '1' },
];
const find = (id: string | null) => books.find((book) => book.id === id) ?? null;

describeScenario('types that lead back to themselves', {
  subgraphs: {
    shop: {
      typeDefs: `
        type Query { product: Product tree: Node people: [Person!] }
        interface Product { twin: Product }
        type Book implements Product @key(fields: "id") { id: ID! twin: Book @provides(fields: "price") price: Float @external }
        type Node @key(fields: "id") { id: ID! children: [Node!]! parent: Node }
        type Person @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          product: () => books[0],
          tree: () => ({ id: 'r' }),
          people: () => [{ id: '1' }, { id: '2' }],
        },
        Book: { twin: ({ twin }: { twin: string | null }) => find(twin) },
        Node: {
          __resolveReference: (reference: object) => reference,
          children: ({ id }: { id: string }) => (id.length < 3 ? [{ id: `${id}0` }, { id: `${id}1` }] : []),
          parent: ({ id }: { id: string }) => (id === 'r' ? null : { id: id.slice(0, -1) }),
        },
      },
    },
    data: {
      typeDefs: `
        type Book @key(fields: "id") { id: ID! price: Float @shareable }
        type Node @key(fields: "id") { id: ID! label: String next: Node }
        type Person @key(fields: "id") { id: ID! friends: [Person!] name: String }`,
      resolvers: {
        Book: { __resolveReference: ({ id }: { id: string }) => find(id) },
        Node: {
          __resolveReference: (reference: object) => reference,
          label: ({ id }: { id: string }) => `<${id}>`,
          next: ({ id }: { id: string }) => ({ id: `${id}1` }),
        },
        Person: {
          __resolveReference: (reference: object) => reference,
          name: ({ id }: { id: string }) => `p${id}`,
          friends: ({ id }: { id: string }) => [{ id: id === '1' ? '2' : '1' }, { id }],
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'by an interface and what is provided on the way',
      query:
        '{ product { __typename twin { __typename ... on Book { id } twin { ... on Product { __typename } } } ... on Book { id price twin { id price } } } }',
      data: {
        product: {
          __typename: 'Book',
          id: '1',
          price: 10,
          twin: { __typename: 'Book', id: '3', price: 10, twin: { __typename: 'Book' } },
        },
      },
    },
    {
      guarantee: 'down a tree, joined on every level, up again',
      query:
        '{ tree { label children { label children { id label parent { label parent { label parent { id } } } } } } }',
      data: {
        tree: {
          label: '<r>',
          children: ['r0', 'r1'].map((id) => ({
            label: `<${id}>`,
            children: [`${id}0`, `${id}1`].map((leaf) => ({
              id: leaf,
              label: `<${leaf}>`,
              parent: { label: `<${id}>`, parent: { label: '<r>', parent: null } },
            })),
          })),
        },
      },
    },
    {
      guarantee: 'by turns between two subgraphs',
      query: '{ tree { next { children { next { parent { label } } } } } }',
      data: {
        tree: {
          next: { children: [{ next: { parent: { label: '<r10>' } } }, { next: { parent: { label: '<r11>' } } }] },
        },
      },
    },
    {
      guarantee: 'where the same entity stands on several levels with different selections',
      query: '{ people { id friends { name friends { id n: name friends { m: id } } } } }',
      data: {
        people: ['1', '2'].map((id) => {
          const other = id === '1' ? '2' : '1';
          const level3 = (own: string) => [{ m: own === '1' ? '2' : '1' }, { m: own }];
          const level2 = (own: string) =>
            [own === '1' ? '2' : '1', own].map((next) => ({ id: next, n: `p${next}`, friends: level3(next) }));
          return {
            id,
            friends: [
              { name: `p${other}`, friends: level2(other) },
              { name: `p${id}`, friends: level2(id) },
            ],
          };
        }),
      },
    },
  ],
});
