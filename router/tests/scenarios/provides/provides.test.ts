import { expect } from '@jest/globals';
import { describeScenario } from '../../testkit/describe-scenario.js';

const songs = [
  { __typename: 'Song', id: 's1', title: 'Air', album: { id: 'a1', name: 'One', label: { id: 'l1', name: 'Big' } } },
  { __typename: 'Clip', id: 'v1', title: 'Sea', album: null },
];
const unexpected = () => {
  throw new Error('should not have been asked for');
};
const onlyOf = (subgraph: string) => (sent: readonly { subgraph: string }[]) =>
  expect(sent.map((request) => request.subgraph)).toEqual([subgraph]);

describeScenario('@provides', {
  subgraphs: {
    radio: {
      typeDefs: `
        type Query {
          now: Song @provides(fields: "title album { name label { name } }")
          plain: Song
          queue: [Track] @provides(fields: "... on Song { title } ... on Clip { title }")
          mixed: [Item] @provides(fields: "... on Song { title album { name } } ... on Clip { title }")
        }
        union Track = Song | Clip
        interface Item { id: ID! title: String }
        type Song implements Item @key(fields: "id") { id: ID! title: String @external album: Album @external }
        type Clip implements Item @key(fields: "id") { id: ID! title: String @external }
        type Album @key(fields: "id") { id: ID! name: String @external label: Label @external }
        type Label @key(fields: "id") { id: ID! name: String @external }`,
      resolvers: {
        Query: { now: () => songs[0], plain: () => ({ id: 's1' }), queue: () => songs, mixed: () => songs },
        Song: { __resolveReference: unexpected },
        Clip: { __resolveReference: unexpected },
      },
    },
    archive: {
      typeDefs: `
        type Song @key(fields: "id") { id: ID! title: String @shareable album: Album @shareable year: Int }
        type Clip @key(fields: "id") { id: ID! title: String @shareable seconds: Int }
        type Album @key(fields: "id") { id: ID! name: String @shareable label: Label @shareable tracks: Int }
        type Label @key(fields: "id") { id: ID! name: String @shareable city: String }`,
      resolvers: {
        Song: { __resolveReference: () => ({ ...songs[0], title: 'Air (archive)', year: 1999 }) },
        Clip: { __resolveReference: () => ({ ...songs[1], seconds: 9 }) },
        Album: { __resolveReference: (reference: object) => reference, tracks: () => 12 },
        Label: { __resolveReference: (reference: object) => reference, city: () => 'Oslo' },
      },
    },
  },
  cases: [
    {
      guarantee: 'answers what is provided, at every depth, without a second request',
      query: '{ now { title album { name label { name } } } }',
      data: { now: { title: 'Air', album: { name: 'One', label: { name: 'Big' } } } },
      sent: onlyOf('radio'),
    },
    {
      guarantee: 'asks the provider for no more than the client selects',
      query: '{ now { t: title } }',
      data: { now: { t: 'Air' } },
      sent: (sent) => expect(sent[0]?.query).not.toMatch(/album/),
    },
    {
      guarantee: 'joins what is not provided where it is missing',
      query: '{ now { title year album { name tracks label { name city } } } }',
      data: {
        now: { title: 'Air', year: 1999, album: { name: 'One', tracks: 12, label: { name: 'Big', city: 'Oslo' } } },
      },
    },
    {
      guarantee: 'holds only on the path that says so',
      query: '{ plain { title } }',
      data: { plain: { title: 'Air (archive)' } },
      sent: (sent) => expect(sent.map(({ subgraph }) => subgraph)).toEqual(['radio', 'archive']),
    },
    {
      guarantee: 'answers the members of a union',
      query: '{ queue { ... on Song { title } ... on Clip { title } } }',
      data: { queue: [{ title: 'Air' }, { title: 'Sea' }] },
      sent: onlyOf('radio'),
    },
    {
      guarantee: 'answers an interface and one implementer more',
      query: '{ mixed { title ... on Song { album { name } } } }',
      data: { mixed: [{ title: 'Air', album: { name: 'One' } }, { title: 'Sea' }] },
      sent: onlyOf('radio'),
    },
    {
      guarantee: 'joins by type what one of them lacks',
      query: '{ mixed { title ... on Clip { seconds } } queue { ... on Song { year } } }',
      data: { mixed: [{ title: 'Air' }, { title: 'Sea', seconds: 9 }], queue: [{ year: 1999 }, {}] },
    },
    {
      guarantee: 'skips what the variables skip',
      query: 'query ($no: Boolean = true) { now { title ... @skip(if: $no) { album { name } } } }',
      data: { now: { title: 'Air' } },
      sent: (sent) => expect(sent[0]?.query).not.toMatch(/album/),
    },
  ],
});
