import { describeScenario } from '../../testkit/describe-scenario.js';

const guests = [
  { id: 'g1', kind: 'ADULT' },
  { id: 'g2', kind: 'GHOST' },
  { id: 'g3', kind: 'STAFF' },
];
const shared = 'type Guest @key(fields: "id") { id: ID! kind: Kind @shareable kinds: [Kind!] @shareable }';
const Guest = {
  __resolveReference: ({ id }: { id: string }) => guests.find((guest) => guest.id === id),
  kinds: ({ kind }: { kind: string }) => [kind, 'ADULT'],
};

describeScenario('enums and inputs that subgraphs know different parts of', {
  subgraphs: {
    desk: {
      typeDefs: `
        type Query { guests: [Guest!] ofKind(kind: Asked!): [Guest!] search(filter: Filter): String }
        ${shared} enum Kind { ADULT GHOST @inaccessible STAFF } enum Asked { ADULT GHOST }
        input Filter { name: String! limit: Int = 5 secret: String nested: Inner }
        input Inner { a: Int b: [Int!] }`,
      resolvers: {
        Query: {
          guests: () => guests,
          ofKind: (_: unknown, { kind }: { kind: string }) => guests.filter((guest) => guest.kind === kind),
          search: (_: unknown, args: object) => JSON.stringify(args),
        },
        Guest,
      },
    },
    spa: {
      typeDefs: `
        type Query { visitors: [Guest!] book(kind: Asked = ADULT, filter: Filter): String }
        ${shared} enum Kind { ADULT GHOST STAFF } enum Asked { ADULT CHILD }
        input Filter { name: String! limit: Int = 5 nested: Inner }
        input Inner { b: [Int!] c: String }`,
      resolvers: { Query: { visitors: () => guests, book: (_: unknown, args: object) => JSON.stringify(args) }, Guest },
    },
  },
  cases: [
    {
      guarantee: 'a value hidden in one subgraph is hidden in both, whichever answers',
      query: '{ guests { id kind } visitors { id k: kind } }',
      data: {
        guests: [
          { id: 'g1', kind: 'ADULT' },
          { id: 'g2', kind: null },
          { id: 'g3', kind: 'STAFF' },
        ],
        visitors: [
          { id: 'g1', k: 'ADULT' },
          { id: 'g2', k: null },
          { id: 'g3', k: 'STAFF' },
        ],
      },
      gateway: '@apollo/gateway leaves the path out',
    },
    {
      guarantee: 'a hidden value in a list that may hold no null makes the list null',
      query: '{ guests { kinds } }',
      data: { guests: [{ kinds: ['ADULT', 'ADULT'] }, { kinds: null }, { kinds: ['STAFF', 'ADULT'] }] },
      errors: [{ path: ['guests', 1, 'kinds', 0] }],
      gateway: '@apollo/gateway reports no error',
    },
    {
      guarantee: 'an argument takes what all subgraphs take',
      query: '{ ofKind(kind: ADULT) { id } }',
      data: { ofKind: [{ id: 'g1' }] },
    },
    {
      guarantee: 'a value that only one subgraph takes is unknown',
      query: '{ ofKind(kind: GHOST) { id } }',
      data: undefined,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
    },
    {
      guarantee: 'and unknown in a variable',
      query: 'query ($k: Asked!) { ofKind(kind: $k) { id } }',
      variables: { k: 'CHILD' },
      data: undefined,
      errors: [{ code: 'VALIDATION_INVALID_TYPE_VARIABLE' }],
    },
    {
      guarantee: 'an input is passed on with what is set, null apart from absent, and defaults',
      query:
        'query ($f: Filter, $n: Int, $b: [Int!]) { search(filter: $f) book(filter: { name: "x", limit: $n, nested: { b: $b } }) plain: book kind: book(kind: null) }',
      variables: { f: { name: 'a"b', nested: { b: [1, 2] } }, b: [] },
      data: {
        search: '{"filter":{"name":"a\\"b","limit":5,"nested":{"b":[1,2]}}}',
        book: '{"kind":"ADULT","filter":{"name":"x","limit":5,"nested":{"b":[]}}}',
        plain: '{"kind":"ADULT"}',
        kind: '{"kind":null}',
      },
    },
    {
      guarantee: 'a field of an input that one subgraph lacks is unknown',
      query: '{ search(filter: { name: "x", secret: "y" }) }',
      data: undefined,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
    },
    {
      guarantee: 'a single value stands for a list of one',
      query: 'query ($b: [Int!]) { book(filter: { name: "x", nested: { b: $b } }) }',
      variables: { b: 3 },
      data: { book: '{"kind":"ADULT","filter":{"name":"x","limit":5,"nested":{"b":[3]}}}' },
    },
  ],
});
