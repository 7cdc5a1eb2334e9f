import { describeScenario } from '../../testkit/describe-scenario.js';

const nodes = [
  { __typename: 'Book', id: 'b1', title: 'Logic' },
  { __typename: 'Film', id: 'f1', title: 'Motion' },
];

describeScenario('interface objects', {
  subgraphs: {
    media: {
      typeDefs: `type Query { media: [Media!] } interface Media @key(fields: "id") { id: ID! title: String } type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int } type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
      resolvers: {
        Query: { media: () => nodes },
        Media: { __resolveReference: ({ id }: { id: string }) => nodes.find((node) => node.id === id) },
        Book: {
          __resolveReference: ({ id }: { id: string }) => nodes.find((node) => node.id === id),
          pages: () => 300,
        },
        Film: {
          __resolveReference: ({ id }: { id: string }) => nodes.find((node) => node.id === id),
          minutes: () => 90,
        },
      },
    },
    ratings: {
      typeDefs: `type Query { best: Media rated: [Media] } type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int label: String @requires(fields: "title") title: String @external }`,
      resolvers: {
        Query: { best: () => ({ id: 'f1' }), rated: () => [{ id: 'b1' }, { id: 'gone' }, { id: 'f1' }] },
        Media: {
          __resolveReference: (reference: object) => reference,
          stars: ({ id }: { id: string }) => id.length + 3,
          label: ({ title }: { title: string }) => `the ${title}`,
        },
      },
    },
  },
  cases: [
    {
      guarantee: 'a field of the object is there on every implementer',
      query: '{ media { id stars ... on Book { pages } ... on Film { s: stars } } }',
      data: {
        media: [
          { id: 'b1', stars: 5, pages: 300 },
          { id: 'f1', stars: 5, s: 5 },
        ],
      },
    },
    {
      guarantee: 'the concrete type is found where only the object is known',
      query: '{ best { __typename id title stars ... on Film { minutes } } }',
      data: { best: { __typename: 'Film', id: 'f1', title: 'Motion', stars: 5, minutes: 90 } },
    },
    {
      guarantee: 'nothing concrete is asked for when nothing concrete is selected',
      query: '{ best { id stars } }',
      data: { best: { id: 'f1', stars: 5 } },
    },
    {
      guarantee: 'an object can require a field of the implementers',
      query: '{ best { label } media { label } }',
      data: { best: { label: 'the Motion' }, media: [{ label: 'the Logic' }, { label: 'the Motion' }] },
    },
    {
      guarantee: 'an object that no implementer knows is null where its type matters',
      query: '{ rated { stars __typename } }',
      data: { rated: [{ stars: 5, __typename: 'Book' }, null, { stars: 5, __typename: 'Film' }] },
      errors: [{ path: ['rated', 1] }],
      gateway: 'it gives no error for the null',
    },
  ],
});
