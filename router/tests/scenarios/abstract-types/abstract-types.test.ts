import { describeScenario } from '../../testkit/describe-scenario.js';

const items = [
  { __typename: 'Book', id: 'b', name: 'B', related: [{ __typename: 'Film', id: 'f' }] },
  { __typename: 'Film', id: 'f', name: 'F', related: [] },
  { __typename: 'Song', id: 's', name: null, related: null },
];
const find = ({ id }: { id: string }) => items.find((item) => item.id === id);

describeScenario('interfaces, unions and fragments', {
  subgraphs: {
    a: {
      typeDefs: `type Query { items: [Item] any: [Any] one(id: ID!): Item } interface Item { id: ID! name: String related: [Item!] } union Any = Book | Film type Book implements Item @key(fields: "id") { id: ID! name: String related: [Item!] } type Film implements Item @key(fields: "id") { id: ID! name: String! related: [Item!] } type Song implements Item @key(fields: "id") { id: ID! name: String related: [Item!] }`,
      resolvers: {
        Query: {
          items: () => items,
          any: () => items.slice(0, 2),
          one: (_: unknown, reference: { id: string }) => find(reference) ?? null,
        },
        Book: { __resolveReference: find },
        Film: { __resolveReference: find, name: (film: { name?: string }) => film.name ?? 'F' },
        Song: { __resolveReference: find },
      },
    },
    b: {
      typeDefs: `type Book @key(fields: "id") { id: ID! pages: Int note: String } type Film @key(fields: "id") { id: ID! minutes: Int note: String! }`,
      resolvers: {
        Book: { __resolveReference: (reference: object) => reference, pages: () => 10, note: () => 'book' },
        Film: { __resolveReference: (reference: object) => reference, minutes: () => 90, note: () => 'film' },
      },
    },
  },
  cases: [
    {
      guarantee: 'each type joins its own fields',
      query: '{ items { __typename id ... on Book { pages } ... on Film { minutes } } }',
      data: {
        items: [
          { __typename: 'Book', id: 'b', pages: 10 },
          { __typename: 'Film', id: 'f', minutes: 90 },
          { __typename: 'Song', id: 's' },
        ],
      },
    },
    {
      guarantee: 'one response key can be different fields of different types',
      query:
        '{ items { ... on Book { x: pages } ... on Film { x: minutes } } any { ... on Book { y: note } ... on Film { z: note } } }',
      data: { items: [{ x: 10 }, { x: 90 }, {}], any: [{ y: 'book' }, { z: 'film' }] },
    },
    {
      guarantee: 'nested lists of an interface join too',
      query: '{ items { related { id ... on Film { minutes name } } } }',
      data: { items: [{ related: [{ id: 'f', minutes: 90, name: 'F' }] }, { related: [] }, { related: null }] },
    },
    {
      guarantee: 'fragments on the interface and on members mix, and names merge',
      query:
        'query { items { ...A ... on Item { name ... on Song { n: name } } } } fragment A on Item { id ... on Book { pages id } }',
      data: {
        items: [
          { id: 'b', pages: 10, name: 'B' },
          { id: 'f', name: 'F' },
          { id: 's', name: null, n: null },
        ],
      },
    },
    {
      guarantee: 'an absent object is null',
      query: '{ one(id: "zzz") { ... on Book { pages } } }',
      data: { one: null },
    },
    {
      guarantee: 'conditions on fragments and fields, by variable and by default',
      query:
        'query ($yes: Boolean!, $no: Boolean = false) { items { id @include(if: $no) ... on Book @include(if: $yes) { pages @skip(if: $no) note @skip(if: $yes) } ... @skip(if: $yes) { name } } any @include(if: $no) { __typename } }',
      variables: { yes: true },
      data: { items: [{ pages: 10 }, {}, {}] },
    },
    {
      guarantee: 'an operation of which everything is skipped is empty',
      query: 'query ($no: Boolean!) { items @include(if: $no) { id } ... @include(if: false) { any { __typename } } }',
      variables: { no: false },
      data: {},
      gateway: 'not what it is compared for',
    },
    {
      guarantee: 'an object of which everything is skipped is empty and still there',
      query: '{ items { id @skip(if: true) } }',
      data: { items: [{}, {}, {}] },
      gateway: 'not what it is compared for',
    },
  ],
});
